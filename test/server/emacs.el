;; Drives Emacs with eglot or lsp-mode: diagnostics of an article, a quick fix, the diagnostics after it. Prints them as
;; JSON.
(let ((default-directory "/usr/share/emacs/site-lisp/elpa/"))
  (when (file-directory-p default-directory) (normal-top-level-add-subdirs-to-load-path)))
(defconst client (intern (getenv "GARBLINT_CLIENT")))
(require client)
(load (format "%s-autoloads" client) t t)
(require 'flymake)
(require 'json)
(setq last-nonmenu-event t create-lockfiles nil make-backup-files nil)
(defconst server (list (getenv "GARBLINT_NODE") (getenv "GARBLINT_SERVER") "--stdio"))

(defun start ()
  (pcase client
    ('eglot
     (setq eglot-sync-connect 20 eglot-autoshutdown t)
     (add-to-list 'eglot-server-programs `(text-mode . ,server))
     (apply #'eglot (eglot--guess-contact)))
    ('lsp-mode
     (setq lsp-enable-snippet nil)
     (lsp-register-client
      (make-lsp-client :new-connection (lsp-stdio-connection server)
                       :activation-fn (lsp-activate-on "plaintext")
                       :add-on? t
                       :server-id 'garblint))
     (lsp-workspace-folders-add default-directory)
     (lsp))))

(defun fix (begin end)
  "Carries out the first quick fix of a finding, and gives its title."
  (goto-char begin)
  (pcase client
    ('eglot
     (let (title)
       (cl-letf (((symbol-function 'completing-read)
                  (lambda (_prompt actions &rest _) (setq title (caar actions)))))
         (eglot-code-actions begin end "quickfix" t))
       ;; What Emacs does when it is idle, which it never is in a batch.
       (eglot--signal-textDocument/didChange)
       (flymake-start)
       title))
    ('lsp-mode
     (let ((action (seq-first (lsp-code-actions-at-point))))
       (lsp-execute-code-action action)
       (lsp:code-action-title action)))))

(defun shown ()
  (mapcar (lambda (d)
            (list (flymake-diagnostic-beg d) (flymake-diagnostic-end d) (flymake-diagnostic-text d)))
          (sort (flymake-diagnostics)
                (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))

(defun wait-until (holds)
  (let ((end (+ (float-time) 20)))
    (while (and (not (funcall holds)) (< (float-time) end))
      (accept-process-output nil 0.02))))

(find-file (getenv "GARBLINT_ARTICLE"))
(text-mode)
(start)
(wait-until #'shown)
(let* ((before (shown))
       (title (fix (nth 0 (car before)) (nth 1 (car before)))))
  (wait-until (lambda () (< (length (shown)) (length before))))
  (princ (json-encode `((before . ,(vconcat before)) (title . ,title) (after . ,(vconcat (shown)))
                        (text . ,(buffer-string))))))
(set-buffer-modified-p nil)
