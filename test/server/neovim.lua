-- Drives Neovim 0.7 and later: diagnostics of an article, a quick fix, the diagnostics after it. Prints them as JSON.
local server, article = vim.env.GARBLINT_SERVER, vim.env.GARBLINT_ARTICLE
local out = {}

vim.cmd('edit ' .. vim.fn.fnameescape(article))
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({name = 'garblint', cmd = {vim.env.GARBLINT_NODE, server, '--stdio'}})
vim.lsp.buf_attach_client(buffer, id)

local function shown()
  return vim.tbl_map(function(d)
    return {line = d.lnum + 1, start = d.col, ['end'] = d.end_col, code = d.code or d.user_data.lsp.code}
  end, vim.diagnostic.get(buffer))
end

vim.wait(20000, function() return #vim.diagnostic.get(buffer) > 0 end, 20)
out.before = shown()

local first = vim.diagnostic.get(buffer)[1]
vim.api.nvim_win_set_cursor(0, {first.lnum + 1, first.col})
local params = vim.lsp.util.make_range_params()
params.context = {diagnostics = {}}
local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 20000)
for _, action in ipairs(answers[id].result) do
  if action.isPreferred then
    out.title = action.title
    vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
    break
  end
end

vim.wait(20000, function() return #vim.diagnostic.get(buffer) < #out.before end, 20)
out.after = shown()
out.text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), '\n')
io.stdout:write(vim.fn.json_encode(out) .. '\n')
vim.lsp.stop_client(id)
vim.cmd('qall!')
