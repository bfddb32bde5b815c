// Signals whose handler stays, as BSD has them.
#define _DEFAULT_SOURCE
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

// What ends a program but is no fault of its own, and that the browser does not hear in its own way: a terminal would be
// left raw, on the other screen. Those of another number on another system are left out where it has none.
static const int endings[] = {
    SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ, SIGSYS,
#ifdef SIGPOLL
    SIGPOLL,
#endif
#ifdef SIGPWR
    SIGPWR,
#endif
#ifdef SIGSTKFLT
    SIGSTKFLT,
#endif
};

// What nohup, for one, has told to be ignored stays so.
static void hear_unless_ignored(const int *numbers, size_t count, void (*handler)(int)) {
  for (size_t i = 0; i < count; i++) {
    if (signal(numbers[i], handler) == SIG_IGN) signal(numbers[i], SIG_IGN);
  }
}

#define COUNT(array) (sizeof(array) / sizeof *(array))

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
  static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP};
  hear_unless_ignored(numbers, COUNT(numbers), leave);
  hear_unless_ignored(endings, COUNT(endings), leave);
  atexit(terminal_unhush);
  hush();
}

static void write_back(void) {
  // Paste and mouse reports off, plain text, cursor shown, the ordinary screen.
  static const char leave[] =
      "\033[?2004l\033[?1000l\033[?1002l\033[?1006l\033[0m\033[?25h\033[?1049l";
  ssize_t written = write(STDOUT_FILENO, leave, sizeof leave - 1);
  (void)written;
  if (is_known) tcsetattr(STDIN_FILENO, TCSANOW, &before);
}

static void give_back(int number) {
  // Only whoever is in front may change the terminal: one that has been stopped has given it back already.
  if (tcgetpgrp(STDIN_FILENO) == getpgrp()) write_back();
  signal(number, SIG_DFL);
  raise(number);
}

void terminal_restore_on_crash(void) {
  static const int numbers[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
  for (size_t i = 0; i < COUNT(numbers); i++) signal(numbers[i], give_back);
  hear_unless_ignored(endings, COUNT(endings), give_back);
}
