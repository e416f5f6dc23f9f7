/**
 * A stand-in for the module `vscode`, so that the extension as it is packaged, with the real language client in it, runs
 * without the editor. It has what those two use, and behaves there as VS Code does. Names that VS Code does not have
 * (`openDocument`, `activate`, `changeSetting`, `messages`) are what a person does and sees.
 */
export * as commands from './commands.js'
export {changeSetting, contribute} from './configuration.js'
export * from './events.js'
export * as languages from './languages.js'
export * from './values.js'
export * as window from './window.js'
export * as workspace from './workspace.js'

export const version = '1.91.0'
export const env = {language: 'en', appName: 'stand-in', openExternal: async () => false}
export const extensions = {all: []}
