/** The formulas by themselves: the script that the manifest names for an Excel that runs them outside the pane. */
import { registerFormulas } from './register-formulas';

registerFormulas();
