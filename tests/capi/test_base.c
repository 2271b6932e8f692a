/* Opora, MIT licence. See LICENSE. */
#include "check.h"
#include "groups.h"
#include "support.h"

void test_base(void) {
    opora_context* const context = new_context();
    opora_timing* timing = NULL;
    opora_text* text = NULL;
    size_t dots = 0;
    size_t i;
    const opora_str version = opora_version();

    /* Versions: this test is compiled with the header that the library was compiled with. */
    CHECK_NUMBER(OPORA_API_MAJOR * 65536 + OPORA_API_MINOR, opora_api_version());
    CHECK_NUMBER(0, version.data[version.size]);
    for (i = 0; i < version.size; ++i) {
        dots += version.data[i] == '.' ? 1U : 0U;
    }
    CHECK_NUMBER(2, dots);

    CHECK_NUMBER(OPORA_WITH_OFFICE, opora_has_component(TEXT("office")));
    CHECK_NUMBER(0, opora_has_component(TEXT("offic")));
    CHECK_NUMBER(0, opora_has_component("office", 7)); /* with the NUL */
    CHECK_NUMBER(0, opora_has_component(NULL, 0));
    CHECK_NUMBER(0, opora_has_component(NULL, 6));
    CHECK_NUMBER(0, opora_has_component("office", SIZE_MAX));

    /* Names of statuses; those of codes are the names in src/data/codes.csv. */
    CHECK_TEXT("OPORA_OK", opora_status_name(OPORA_OK));
    CHECK_TEXT("OPORA_E_ARGUMENT", opora_status_name(OPORA_E_ARGUMENT));
    CHECK_TEXT("OPORA_E_RANGE", opora_status_name(OPORA_E_RANGE));
    CHECK_TEXT("OPORA_E_MEMORY", opora_status_name(OPORA_E_MEMORY));
    CHECK_TEXT("OPORA_E_CANCELLED", opora_status_name(OPORA_E_CANCELLED));
    CHECK_TEXT("OPORA_E_VERSION", opora_status_name(OPORA_E_VERSION));
    CHECK_TEXT("OPORA_E_SPACE", opora_status_name(OPORA_E_SPACE));
    CHECK_TEXT("OPORA_E_UNSUPPORTED", opora_status_name(OPORA_E_UNSUPPORTED));
    CHECK_TEXT("OPORA_E_INTERNAL", opora_status_name(OPORA_E_INTERNAL));
    CHECK_TEXT("OPORA_E_INTERNAL", opora_status_name(-9));
    CHECK_TEXT("OPORA_E_INTERNAL", opora_status_name(INT32_MIN));
    CHECK_TEXT("timing_not_understood", opora_status_name(OPORA_CODE_TIMING_NOT_UNDERSTOOD));
    CHECK_TEXT("unknown_code", opora_status_name(999));
    CHECK_TEXT("unknown_code", opora_status_name(INT32_MAX));
    CHECK_TEXT("unknown_code", opora_status_name(65536 + 101)); /* not cut down to 101 */

    CHECK_TEXT("OP101", opora_code_id(OPORA_CODE_TIMING_NOT_UNDERSTOOD));
    CHECK_TEXT("OP003", opora_code_id(3));
    CHECK_TEXT("", opora_code_id(0));
    CHECK_TEXT("", opora_code_id(999));
    CHECK_TEXT("", opora_code_id(-101));
    CHECK_TEXT("", opora_code_id(65536 + 101));
    CHECK_TEXT("", opora_code_id(INT32_MIN));
    CHECK_TEXT("", opora_code_id(INT32_MAX));
    CHECK_NUMBER(OPORA_SEVERITY_ERROR, opora_code_severity(OPORA_CODE_TIMING_NOT_UNDERSTOOD));
    CHECK_NUMBER(OPORA_SEVERITY_INFO, opora_code_severity(OPORA_CODE_YEAR_MISSING));
    CHECK_NUMBER(OPORA_SEVERITY_ERROR, opora_code_severity(0));
    CHECK_NUMBER(OPORA_SEVERITY_ERROR, opora_code_severity(INT32_MIN));
    CHECK_NUMBER(OPORA_SEVERITY_ERROR, opora_code_severity(INT32_MAX));

    /* Texts. */
    CHECK_TEXT("", opora_text_get(NULL));
    opora_text_free(NULL);
    CHECK_CALL(OPORA_OK, context, opora_timing_parse(context, TEXT("22.10.2020"), &timing));
    CHECK_CALL(OPORA_OK, context, opora_timing_spell(context, timing, OPORA_SPELL_CANONICAL, &text));
    opora_timing_free(timing); /* the text lives on */
    opora_context_free(context);
    CHECK_TEXT("2020-10-22", opora_text_get(text));
    opora_text_free(text);
}
