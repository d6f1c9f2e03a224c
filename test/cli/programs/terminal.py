"""Runs a program on a terminal of its own, presses Ctrl-C once it is ready, and prints what the terminal shows."""
import os
import pty
import sys

child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
shown = b""
pressed = False
while True:
    try:
        chunk = os.read(terminal, 4096)
    except OSError:
        break
    if not chunk:
        break
    shown += chunk
    if b"ready" in shown and not pressed:
        pressed = True
        os.write(terminal, b"\x03")
sys.stdout.write(shown.decode())
print("ended with", os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
