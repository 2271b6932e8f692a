/* Opora, MIT licence. See LICENSE. */
/*
 * libxlsxwriter, opened when a workbook is first written. Debian has no static library of it, and a module linked to the
 * shared one could not be loaded where it is missing, although all but one function of the package do without it.
 *
 * Each function that the library calls is defined here and hands on to the real one; the compiler checks it against
 * xlsxwriter.h. opora_py_can_write_xlsx() must have given 1 before.
 */
#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <xlsxwriter.h>

#include "opora_python.h"

/* What is called: result, name, parameters, arguments. */
#define FUNCTIONS(F, V)                                                                                                \
    F(lxw_workbook *, workbook_new, (const char *name), (name))                                                        \
    F(lxw_error, workbook_close, (lxw_workbook * book), (book))                                                        \
    F(lxw_format *, workbook_add_format, (lxw_workbook * book), (book))                                                \
    F(lxw_worksheet *, workbook_add_worksheet, (lxw_workbook * book, const char *name), (book, name))                  \
    F(lxw_error, workbook_set_properties, (lxw_workbook * book, lxw_doc_properties * properties), (book, properties))  \
    F(lxw_error, worksheet_autofilter,                                                                                 \
      (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t col, lxw_row_t last_row, lxw_col_t last_col),                   \
      (sheet, row, col, last_row, last_col))                                                                           \
    F(lxw_error, worksheet_repeat_rows, (lxw_worksheet * sheet, lxw_row_t first, lxw_row_t last), (sheet, first, last))\
    F(lxw_error, worksheet_set_column,                                                                                 \
      (lxw_worksheet * sheet, lxw_col_t first, lxw_col_t last, double width, lxw_format *format),                      \
      (sheet, first, last, width, format))                                                                             \
    F(lxw_error, worksheet_write_datetime,                                                                             \
      (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t col, lxw_datetime * moment, lxw_format * format),               \
      (sheet, row, col, moment, format))                                                                               \
    F(lxw_error, worksheet_write_string,                                                                               \
      (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t col, const char *text, lxw_format *format),                     \
      (sheet, row, col, text, format))                                                                                 \
    V(lxw_workbook_free, (lxw_workbook * book), (book))                                                                \
    V(worksheet_fit_to_pages, (lxw_worksheet * sheet, uint16_t width, uint16_t height), (sheet, width, height))        \
    V(worksheet_freeze_panes, (lxw_worksheet * sheet, lxw_row_t row, lxw_col_t col), (sheet, row, col))                \
    V(worksheet_set_landscape, (lxw_worksheet * sheet), (sheet))                                                       \
    V(worksheet_set_paper, (lxw_worksheet * sheet, uint8_t paper), (sheet, paper))                                     \
    V(format_set_align, (lxw_format * format, uint8_t alignment), (format, alignment))                                 \
    V(format_set_bg_color, (lxw_format * format, lxw_color_t color), (format, color))                                  \
    V(format_set_bold, (lxw_format * format), (format))                                                                \
    V(format_set_bottom, (lxw_format * format, uint8_t style), (format, style))                                        \
    V(format_set_font_color, (lxw_format * format, lxw_color_t color), (format, color))                                \
    V(format_set_num_format, (lxw_format * format, const char *text), (format, text))                                  \
    V(format_set_text_wrap, (lxw_format * format), (format))

#define MEMBER(result, name, parameters, arguments) result(*name) parameters;
#define VOID_MEMBER(name, parameters, arguments) void(*name) parameters;
static struct {
    FUNCTIONS(MEMBER, VOID_MEMBER)
} real;

static int found = 0;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static int find(void *library, const char *name, void *function) {
    void *symbol = dlsym(library, name);
    *(void **)function = symbol; /* POSIX says that a function's address may be kept so */
    return symbol != NULL;
}

/* Only the version whose header this was compiled with: another may lay out its structs in another way. */
static void open_library(void) {
    void *library = dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) {
        return;
    }
#define FIND(result, name, parameters, arguments) &&find(library, #name, &real.name)
#define VOID_FIND(name, parameters, arguments) &&find(library, #name, &real.name)
    found = 1 FUNCTIONS(FIND, VOID_FIND);
}

int32_t opora_py_can_write_xlsx(void) {
    pthread_once(&once, open_library);
    return found;
}

#define HAND_ON(result, name, parameters, arguments)                                                                   \
    result name parameters { return real.name arguments; }
#define VOID_HAND_ON(name, parameters, arguments)                                                                      \
    void name parameters { real.name arguments; }
FUNCTIONS(HAND_ON, VOID_HAND_ON)
