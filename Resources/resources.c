// The files are embedded as they are (C23 `#embed`); `make resources` renews their list, embedded.h.
#include "resources.h"

#include "embedded.h"

size_t c_resource_count(void) { return sizeof embedded / sizeof *embedded; }

CResource c_resource_at(size_t index) { return embedded[index]; }
