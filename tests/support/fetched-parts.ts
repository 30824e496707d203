/**
 * The parts of the pane that are fetched when they are first looked at, loaded beforehand: compiling one in the middle of a
 * test takes seconds on a busy machine.
 */
import '../../src/map/view/CommuneMap';
import '../../src/taskpane/views/NoTable';
import '../../src/taskpane/views/help/HelpView';
import '../../src/taskpane/views/law/LawView';
import '../../src/taskpane/views/mapping/MappingView';
import '../../src/taskpane/views/pending/PendingView';
import '../../src/taskpane/ResolveForm';
import '../../src/taskpane/views/problems/ProblemsView';
import '../../src/taskpane/views/scenarios/ScenariosView';
import '../../src/questions/score/ColumnQuestion';
import '../../src/questions/score/GateNotes';
import '../../src/questions/score/GroupLines';
import '../../src/questions/score/BelowScore';
import '../../src/questions/score/LawWarnings';
import '../../src/questions/score/TracePanel';
import '../../src/taskpane/AskMenu';
import '../../src/taskpane/Notices';
import '../../src/taskpane/WriteAnswer';
import '../../src/taskpane/own-writing';
import '../../src/taskpane/views/settings/SettingsView';
import '../../src/taskpane/views/templates/TemplatesView';
import { questions } from '../../src/questions/questions';
import { fetchQuestionView } from '../../src/taskpane/question-views';

await Promise.all(questions.map(fetchQuestionView));
