#include "resources.h"

size_t c_resource_count(void) { return 0; }
CResource c_resource_at(size_t index) { return (CResource){"", (const unsigned char *)"", index}; }
