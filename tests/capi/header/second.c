/* Opora, MIT licence. See LICENSE. */
#include <opora.h>

uint32_t version_of_second(void);

uint32_t version_of_second(void) { return OPORA_API_MAJOR * 65536U + OPORA_API_MINOR; }
