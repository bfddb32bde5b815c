// Starts a program in a pseudo-terminal of its own.
#pragma once
#include <sys/types.h>

// Returns the child's process id, or -1; *master is the terminal's other end.
int cpty_spawn(const char *_Nonnull path, char *_Nullable const *_Nonnull argv,
               char *_Nullable const *_Nonnull envp, int rows, int cols, int *_Nonnull master);
// Gives the terminal another size.
int cpty_resize(int master, int rows, int cols);
// Waits for the child without blocking: 0 running, 1 ended (status filled).
int cpty_wait(pid_t child, int *_Nonnull status);
int cpty_exit_code(int status);
// Whether the child is stopped, as by Ctrl-Z.
int cpty_is_stopped(pid_t child);
