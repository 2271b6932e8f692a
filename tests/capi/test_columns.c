/* Opora, MIT licence. See LICENSE. */
#include <string.h>

#include "check.h"
#include "groups.h"
#include "support.h"

enum { EVENTS = 19 }; /* rows of the plan as printed in docs/examples/programme.txt */

static void test_numbers(const opora_programme* programme) {
    int32_t numbers[EVENTS + 1];
    size_t len = 77;
    size_t i;
    numbers[EVENTS] = 77;
    CHECK_OK(opora_programme_event_numbers(programme, OPORA_COLUMN_FIRST, numbers, EVENTS + 1, &len));
    CHECK_NUMBER(EVENTS, len);
    CHECK_NUMBER(77, numbers[EVENTS]);
    CHECK_NUMBER(day("2022-09-08"), numbers[0]);  /* 1.: «8 сентября 2022 года» */
    CHECK_NUMBER(day("2022-09-12"), numbers[1]);  /* 2.: «12-30 сентября 2022 г.» */
    CHECK_NUMBER(day("2023-03-16"), numbers[10]); /* 6.2.1.: «16.03» */
    CHECK_NUMBER(day("2022-09-01"), numbers[18]); /* 14.: «В течение всего периода» */
    CHECK_OK(opora_programme_event_numbers(programme, OPORA_COLUMN_LAST, numbers, EVENTS, NULL));
    CHECK_NUMBER(day("2022-09-30"), numbers[1]);
    CHECK_NUMBER(day("2023-03-24"), numbers[7]); /* 6.: «07.11-18.11, 13.03-24.03» */
    CHECK_NUMBER(day("2023-08-31"), numbers[18]);
    CHECK_OK(opora_programme_event_numbers(programme, OPORA_COLUMN_WINDOW_COUNT, numbers, EVENTS, NULL));
    CHECK(numbers[0] == 1 && numbers[7] == 2 && numbers[6] == 12); /* 5.: «ежемесячно» for a year */
    CHECK_OK(opora_programme_event_numbers(programme, OPORA_COLUMN_KIND, numbers, EVENTS, NULL));
    CHECK(numbers[0] == OPORA_KIND_SPAN && numbers[4] == OPORA_KIND_UNTIL && numbers[6] == OPORA_KIND_EVERY &&
          numbers[18] == OPORA_KIND_ALWAYS);
    CHECK_OK(opora_programme_event_numbers(programme, OPORA_COLUMN_PARENT, numbers, EVENTS, NULL));
    CHECK(numbers[0] == -1 && numbers[2] == 1 && numbers[3] == 1 && numbers[8] == 7 && numbers[10] == 9);
    CHECK_OK(opora_programme_event_numbers(programme, OPORA_COLUMN_STAGE, numbers, EVENTS, NULL));
    CHECK(numbers[0] == 0 && numbers[6] == 1 && numbers[18] == 2);
    CHECK_OK(opora_programme_event_numbers(programme, OPORA_COLUMN_ONLINE, numbers, EVENTS, NULL));
    CHECK(numbers[12] == 1 && numbers[18] == 1); /* 8. and 14.: «Онлайн» */
    CHECK_OK(opora_programme_event_numbers(programme, OPORA_COLUMN_FLAGS, numbers, EVENTS, NULL));
    for (i = 0; i < EVENTS; ++i) {
        CHECK(numbers[i] >= 0 && numbers[i] < 8);
    }
}

static void test_texts(const opora_programme* programme) {
    opora_str texts[EVENTS + 1];
    size_t len = 77;
    memset(texts, 0, sizeof texts);
    CHECK_OK(opora_programme_event_texts(programme, OPORA_COLUMN_NUMBER, texts, EVENTS + 1, &len));
    CHECK_NUMBER(EVENTS, len);
    CHECK(texts[EVENTS].data == NULL);
    CHECK_TEXT("1.", texts[0]);
    CHECK_TEXT("6.2.1.", texts[10]);
    CHECK_TEXT("14.", texts[18]);
    CHECK_OK(opora_programme_event_texts(programme, OPORA_COLUMN_TITLE, texts, EVENTS, NULL));
    CHECK_TEXT("Установочное совещание руководителей школ", texts[0]);
    CHECK_TEXT("Разбор уроков с учителями-наставниками", texts[10]); /* the page cuts it in two */
    CHECK_OK(opora_programme_event_texts(programme, OPORA_COLUMN_PHRASE, texts, EVENTS, NULL));
    CHECK_TEXT("07.11-18.11, 13.03-24.03", texts[7]);
    CHECK_OK(opora_programme_event_texts(programme, OPORA_COLUMN_EXPRESSION, texts, EVENTS, NULL));
    CHECK_TEXT("2022-09-08", texts[0]);
    CHECK_TEXT("every(month)", texts[6]);
    CHECK_OK(opora_programme_event_texts(programme, OPORA_COLUMN_EXPECTED_RESULT, texts, EVENTS, NULL));
    CHECK_TEXT("Протокол совещания", texts[0]);
    CHECK_TEXT("Действующие сообщества", texts[18]);
    CHECK_OK(opora_programme_event_texts(programme, OPORA_COLUMN_ID, texts, EVENTS, NULL));
    CHECK(texts[0].size > 0 && !text_same(texts[0], texts[1]));
}

static void test_refused(const opora_programme* programme) {
    int32_t numbers[2] = {77, 77};
    opora_str texts[2] = {{"", 7}, {"", 7}};
    size_t len = 77;
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_event_numbers(programme, -1, numbers, 2, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_event_numbers(programme, 8, numbers, 2, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_event_numbers(programme, INT32_MIN, numbers, 2, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_event_numbers(NULL, OPORA_COLUMN_KIND, numbers, 2, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_event_numbers(programme, OPORA_COLUMN_KIND, NULL, 2, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_event_texts(programme, -1, texts, 2, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_event_texts(programme, 6, texts, 2, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_event_texts(programme, INT32_MAX, texts, 2, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_event_texts(NULL, OPORA_COLUMN_ID, texts, 2, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_event_texts(programme, OPORA_COLUMN_ID, NULL, SIZE_MAX, &len));
    CHECK(len == 77 && numbers[0] == 77 && texts[0].size == 7);
    CHECK_STATUS(OPORA_E_SPACE, opora_programme_event_numbers(programme, OPORA_COLUMN_WINDOW_COUNT, numbers, 1, &len));
    CHECK(len == EVENTS && numbers[0] == 1 && numbers[1] == 77);
    CHECK_STATUS(OPORA_E_SPACE, opora_programme_event_texts(programme, OPORA_COLUMN_NUMBER, texts, 1, NULL));
    CHECK(texts[0].size == 2 && texts[1].size == 7);
    CHECK_OK(opora_programme_event_numbers(programme, OPORA_COLUMN_KIND, NULL, 0, &len));
    CHECK_OK(opora_programme_event_texts(programme, OPORA_COLUMN_ID, NULL, 0, NULL));
}

void test_columns(void) {
    opora_context* const context = new_context();
    opora_programme* const programme = example(context);
    opora_programme* const small = programme_of(context, small_json);
    int32_t numbers[2];
    test_numbers(programme);
    test_texts(programme);
    test_refused(programme);
    /* An event without windows has no days. */
    CHECK_OK(opora_programme_event_numbers(small, OPORA_COLUMN_FIRST, numbers, 2, NULL));
    CHECK(numbers[0] == day("2022-11-15") && numbers[1] == INT32_MIN);
    CHECK_OK(opora_programme_event_numbers(small, OPORA_COLUMN_KIND, numbers, 2, NULL));
    CHECK_NUMBER(OPORA_KIND_UNKNOWN, numbers[1]);
    CHECK_OK(opora_programme_event_numbers(small, OPORA_COLUMN_ONLINE, numbers, 2, NULL));
    CHECK(numbers[0] == 1 && numbers[1] == 0);
    opora_programme_free(programme);
    opora_programme_free(small);
    opora_context_free(context);
}
