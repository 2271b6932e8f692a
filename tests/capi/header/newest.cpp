// Opora, MIT licence. See LICENSE.
#include <opora.h>

#if __cplusplus < 202002L
#error "this source is C++20"
#endif

extern "C" int newest(void);

int newest(void) {
    constexpr opora_csv_options excel = OPORA_CSV_OPTIONS_EXCEL;
    static_assert(excel.separator == ';' && excel.struct_size == sizeof excel);
    return opora_status_name(OPORA_OK).size == 8 ? 1 : 0;
}
