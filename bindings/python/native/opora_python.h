/* Opora, MIT licence. See LICENSE. */
/** What the Python module has beside the C API. */
#ifndef OPORA_PYTHON_H
#define OPORA_PYTHON_H

#include <stdint.h>

/** Whether libxlsxwriter is there: 1 or 0. It is opened by the first call. */
int32_t opora_py_can_write_xlsx(void);

#endif /* OPORA_PYTHON_H */
