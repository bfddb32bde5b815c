#define _GNU_SOURCE
#include "terminal.h"

#ifdef __linux__
#include <sys/mman.h>

int memory_file(void) { return memfd_create("screen", MFD_CLOEXEC); }
#else
int memory_file(void) { return -1; }
#endif
