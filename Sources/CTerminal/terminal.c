#include "terminal.h"

#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

static struct termios before;
static int is_known = 0;

static volatile sig_atomic_t is_hushed = 0;

void terminal_remember(void) {
  if (!is_known) is_known = tcgetattr(STDIN_FILENO, &before) == 0;
}

static void hush(void) {
  struct termios quiet = before;
  quiet.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON);
  quiet.c_cc[VMIN] = 1;
  quiet.c_cc[VTIME] = 0;
  is_hushed = tcsetattr(STDIN_FILENO, TCSANOW, &quiet) == 0;
}

void terminal_unhush(void) {
  if (is_hushed) tcsetattr(STDIN_FILENO, TCSANOW, &before);
  is_hushed = 0;
}

// Signals that end or stop the program while it is quiet; later the browser hears them in its own way.
static void leave(int number) {
  int was_hushed = is_hushed;
  terminal_unhush();
  if (number == SIGTSTP) {
    raise(SIGSTOP);
    if (was_hushed) hush();
    return;
  }
  signal(number, SIG_DFL);
  raise(number);
}

void terminal_hush(void) {
  // In the background only whoever is in front may change the terminal.
  if (tcgetpgrp(STDIN_FILENO) != getpgrp()) return;
  terminal_remember();
  if (!is_known) return;
  static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    // What nohup, for one, has told to be ignored stays so.
    if (signal(numbers[i], leave) == SIG_IGN) signal(numbers[i], SIG_IGN);
  }
  atexit(terminal_unhush);
  hush();
}

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
