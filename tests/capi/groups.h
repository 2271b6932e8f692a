/* Opora, MIT licence. See LICENSE. */
/* The tests of the C API, one function a group of the header. */
#ifndef OPORA_TESTS_GROUPS_H
#define OPORA_TESTS_GROUPS_H

#ifdef __cplusplus
extern "C" {
#endif

void test_base(void);
void test_context(void);
void test_dates(void);
void test_calendar(void);
void test_timing(void);
void test_timings(void);
void test_recurrence(void);
void test_programme(void);
void test_item_timings(void);
void test_items(void);
void test_parts(void);
void test_columns(void);
void test_builder(void);
void test_names(void);
void test_rules(void);
void test_findings(void);
void test_diff(void);
void test_write(void);
void test_grown(void);
void test_arguments(void); /* made by arguments.py */
void test_sizes(void);     /* made by sizes.py */

#ifdef __cplusplus
}
#endif

#endif
