// Files that are part of the program: the bundled corpus and the registers, embedded by `resources.c`.
#pragma once
#include <stddef.h>

typedef struct {
  const char *_Nonnull name;            // path below Resources/, as "Articles/2014-06-10-is-tar-mosul.md"
  const unsigned char *_Nonnull bytes;  // count bytes, not NUL-terminated
  size_t count;
} CResource;

size_t c_resource_count(void);
CResource c_resource_at(size_t index);  // index < c_resource_count()
