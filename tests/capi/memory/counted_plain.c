/* Opora, MIT licence. See LICENSE. */
/* Where malloc() is somebody else's. */
#include <stdlib.h>

#include "counted.h"

const int counted_everything = 0;

void* counted_block(size_t size) { return malloc(size); }
void counted_release(void* block) { free(block); }
