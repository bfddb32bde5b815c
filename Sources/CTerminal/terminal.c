#include "terminal.h"

#include <signal.h>
#include <stddef.h>
#include <termios.h>
#include <unistd.h>

static struct termios before;
static int is_known = 0;

void terminal_remember(void) { is_known = tcgetattr(STDIN_FILENO, &before) == 0; }

static void give_back(int number) {
  // Paste and mouse reports off, plain text, cursor shown, the ordinary screen.
  static const char leave[] =
      "\033[?2004l\033[?1000l\033[?1002l\033[?1006l\033[0m\033[?25h\033[?1049l";
  ssize_t written = write(STDOUT_FILENO, leave, sizeof leave - 1);
  (void)written;
  if (is_known) tcsetattr(STDIN_FILENO, TCSANOW, &before);
  signal(number, SIG_DFL);
  raise(number);
}

void terminal_restore_on_crash(void) {
  static const int numbers[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) signal(numbers[i], give_back);
}
