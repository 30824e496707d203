/**
 * The parts of the pane that are fetched when they are first looked at, loaded beforehand: compiling one in the middle of a
 * test takes seconds on a busy machine.
 */
import '../../src/map/view/CommuneMap';
import '../../src/taskpane/views/NoTable';
import '../../src/taskpane/views/audit/AuditView';
import '../../src/taskpane/views/help/HelpView';
import '../../src/taskpane/views/law/LawView';
import '../../src/taskpane/views/mapping/MappingView';
import '../../src/taskpane/views/pending/PendingView';
import '../../src/taskpane/views/pending/ResolveForm';
import '../../src/taskpane/views/problems/ProblemsView';
import '../../src/taskpane/views/scenarios/ScenariosView';
import '../../src/taskpane/views/score/ColumnQuestion';
import '../../src/taskpane/views/score/GateNotes';
import '../../src/taskpane/views/score/GroupLines';
import '../../src/taskpane/views/score/LawNote';
import '../../src/taskpane/views/score/LawWarnings';
import '../../src/taskpane/views/score/TracePanel';
import '../../src/taskpane/views/score/WriteScore';
import '../../src/taskpane/views/settings/SettingsView';
import '../../src/taskpane/views/templates/TemplatesView';
