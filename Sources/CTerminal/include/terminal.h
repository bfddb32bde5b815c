// A crash must not leave the terminal in raw mode on the alternate screen. What it was before is remembered,
// and given back by code that is safe inside a signal handler: so in C.
#pragma once

// Remembers the terminal's settings, before anyone changes them.
void terminal_remember(void);
// Keeps what is typed from being echoed, and ready to be read key by key. However the program ends, or is stopped, the
// terminal is as it was before.
void terminal_hush(void);
// The terminal is as it was when it was remembered.
void terminal_unhush(void);
// From now on a crash gives them back.
void terminal_restore_on_crash(void);

// A file without a name that lies in memory only, closed in programs that this one starts; -1 where there can be
// none.
int memory_file(void);
