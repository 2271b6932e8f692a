# Opora, MIT licence. See LICENSE.
# Made by tools/apigen.py from src/data/codes.csv.
"""The published codes and the exceptions that carry them."""
from ._errors import DocumentError, FileError, InternalError, MissingComponentError, OporaError, ParseError

#: number of a code -> its name and severity
CODES: dict[int, tuple[str, str]] = {
    1: ("internal", "error"),  2: ("file_unreadable", "error"),
    3: ("file_empty", "error"),  4: ("file_too_large", "error"),
    5: ("format_pdf", "error"),  6: ("format_old_office", "error"),
    7: ("format_unknown", "error"),  8: ("package_broken", "error"),
    9: ("package_too_large", "error"),  10: ("package_bomb", "error"),
    11: ("xml_broken", "error"),  12: ("xml_too_deep", "error"),
    13: ("xml_doctype", "error"),  14: ("limit_exceeded", "error"),
    15: ("text_not_utf8", "error"),  16: ("json_broken", "error"),
    17: ("json_form", "error"),  18: ("format_rtf", "error"),
    19: ("format_html", "error"),  20: ("format_odf", "error"),
    21: ("format_encrypted", "error"),  22: ("format_picture", "error"),
    23: ("format_binary_sheet", "error"),  24: ("office_missing", "error"),
    101: ("timing_not_understood", "error"),  102: ("phrase_too_long", "error"),
    103: ("date_impossible", "warning"),  104: ("weekday_mismatch", "warning"),
    105: ("year_missing", "info"),  106: ("year_doubtful", "warning"),
    107: ("period_missing", "warning"),  108: ("window_outside", "warning"),
    109: ("range_reversed", "error"),  110: ("word_corrected", "info"),
    111: ("text_passed_over", "info"),  112: ("number_passed_over", "warning"),
    113: ("reading_doubtful", "warning"),  114: ("calendar_missing", "info"),
    115: ("deadline_on_day_off", "warning"),  116: ("canonical_broken", "error"),
    201: ("calendar_row_broken", "error"),  202: ("calendar_column_missing", "error"),
    203: ("calendar_date_broken", "error"),  204: ("calendar_kind_unknown", "error"),
    205: ("calendar_row_repeated", "error"),  206: ("calendar_kind_impossible", "error"),
    207: ("calendar_holidays_reversed", "error"),  208: ("calendar_empty", "error"),
    209: ("calendar_quote_open", "error"),  210: ("calendar_value_empty", "error"),
    211: ("recurrence_broken", "error"),  212: ("recurrence_part_repeated", "error"),
    213: ("recurrence_part_missing", "error"),  214: ("recurrence_parts_conflict", "error"),
    215: ("recurrence_below_day", "error"),  221: ("settings_header_missing", "error"),
    222: ("setting_unknown", "error"),  223: ("setting_value_wrong", "error"),
    224: ("setting_repeated", "error"),  301: ("plan_missing", "warning"),
    302: ("programme_period_missing", "warning"),  303: ("row_joined", "info"),
    304: ("header_guessed", "info"),  305: ("markup_removed", "info"),
    306: ("encoding_guessed", "info"),  307: ("text_replaced", "warning"),
    320: ("changes_resolved", "info"),  321: ("sheet_hidden", "info"),
    322: ("text_hidden", "info"),  323: ("content_passed_over", "info"),
    324: ("part_missing", "warning"),  325: ("quote_open", "warning"),
    326: ("formula_without_value", "warning"),  327: ("cell_error", "warning"),
    328: ("merge_hid_text", "info"),  330: ("row_under_event", "info"),
    331: ("table_not_understood", "info"),  332: ("plan_in_list", "info"),
    340: ("name_ambiguous", "warning"),  341: ("table_row_broken", "error"),
    342: ("table_column_missing", "error"),  343: ("table_quote_open", "error"),
    344: ("table_value_empty", "error"),  345: ("mentorship_unclear", "warning"),
    346: ("data_table_missing", "error"),  347: ("column_not_found", "error"),
    348: ("column_ambiguous", "error"),  349: ("mapping_broken", "error"),
    350: ("mapping_name_unknown", "error"),  351: ("cell_not_integer", "error"),
    352: ("cell_not_decimal", "error"),  353: ("cell_not_date", "error"),
    401: ("event_outside_programme", "error"),  402: ("event_partly_outside_programme", "warning"),
    403: ("child_outside_parent", "error"),  404: ("child_partly_outside_parent", "warning"),
    405: ("event_outside_stage", "error"),  406: ("event_partly_outside_stage", "warning"),
    407: ("event_before_order", "warning"),  408: ("event_weekday_mismatch", "warning"),
    409: ("event_on_day_off", "info"),  410: ("event_deadline_on_day_off", "info"),
    411: ("lessons_in_school_holidays", "warning"),  412: ("event_range_reversed", "error"),
    413: ("event_year_missing", "warning"),  414: ("event_year_doubtful", "warning"),
    415: ("list_out_of_order", "info"),  416: ("long_silence", "info"),
    417: ("periods_differ", "warning"),  418: ("event_timing_not_understood", "warning"),
    419: ("event_timing_missing", "warning"),  420: ("stage_outside_programme", "warning"),
    421: ("stages_overlap", "info"),  422: ("event_date_impossible", "error"),
    423: ("programme_approved_late", "warning"),  424: ("event_begins_before_order", "warning"),
    425: ("timing_column_missing", "warning"),  426: ("stages_leave_gap", "info"),
    427: ("agreed_after_approved", "warning"),  428: ("timing_number_unclear", "info"),
    429: ("clause_deadline_before_order", "error"),  430: ("event_on_holiday", "warning"),
    431: ("windows_against_phrase", "warning"),  501: ("uses_what_comes_later", "warning"),
    502: ("before_people_appointed", "warning"),  503: ("done_twice", "warning"),
    504: ("deadline_before_task_ends", "warning"),  505: ("approved_before_prepared", "warning"),
    506: ("events_wait_in_circle", "error"),  507: ("sums_up_before_done", "warning"),
    508: ("prepared_after_held", "warning"),  509: ("waits_for_unknown", "warning"),
    510: ("works_before_appointed", "warning"),  601: ("person_in_two_places", "warning"),
    602: ("organisation_in_two_places", "warning"),  603: ("overload_by_week", "info"),
    604: ("load_concentrated", "info"),  605: ("responsible_missing", "warning"),
    606: ("level_missing", "warning"),  607: ("executes_and_controls", "warning"),
    608: ("venue_unknown", "warning"),  609: ("participant_outside_network", "info"),
    610: ("supported_without_mentor", "warning"),  611: ("leader_without_mentorship", "info"),
    612: ("leader_is_supported", "error"),  613: ("supported_without_leader_named", "warning"),
    614: ("organisations_without_roles", "warning"),  615: ("mentor_overloaded", "info"),
    616: ("body_never_created", "info"),  617: ("mentorships_missing", "warning"),
    618: ("responsible_column_missing", "warning"),  701: ("abbreviation_unexplained", "warning"),
    702: ("organisation_named_twice", "info"),  703: ("programme_named_differently", "warning"),
    704: ("number_used_twice", "warning"),  705: ("appendix_absent", "warning"),
    706: ("appendix_empty", "warning"),  707: ("name_fits_several", "warning"),
    708: ("identifier_wrong", "warning"),  709: ("group_named_in_ways", "info"),
    710: ("quotes_not_closed", "info"),  801: ("count_against_list", "warning"),
    802: ("share_against_count", "warning"),  803: ("indicator_sides_not_distinct", "warning"),
    804: ("target_missing", "info"),  805: ("target_without_indicator", "warning"),
    806: ("indicators_missing", "info"),  807: ("judged_before_open", "warning"),
    808: ("share_above_hundred", "warning"),  809: ("funding_sum_differs", "warning"),
}


class FileEmptyError(DocumentError):
    """OP003: The file is empty."""


class FileTooLargeError(DocumentError):
    """OP004: The file is larger than allowed: {0} bytes, the limit is {1}."""


class FormatPdfError(DocumentError):
    """OP005: This is a PDF: its text and tables are not marked up."""


class FormatOldOfficeError(DocumentError):
    """OP006: This is a file of the old Office format (DOC, XLS or PPT)."""


class FormatUnknownError(DocumentError):
    """OP007: The format of the file is not known: {0}."""


class PackageBrokenError(DocumentError):
    """OP008: The document is damaged: {0}."""


class PackageTooLargeError(DocumentError):
    """OP009: The document unpacks to more than allowed: the limit is {0} bytes."""


class PackageBombError(DocumentError):
    """OP010: The part “{0}” of the document is compressed {1} times: harmful archives are made so."""


class XmlBrokenError(DocumentError):
    """OP011: The XML of the part “{0}” is damaged at byte {1}."""


class XmlTooDeepError(DocumentError):
    """OP012: The XML is nested deeper than allowed: the limit is {0}."""


class XmlDoctypeError(DocumentError):
    """OP013: The part “{0}” has a DOCTYPE, which documents of Office never have."""


class LimitExceededError(DocumentError):
    """OP014: The limit {0} is exceeded: {1}."""


class TextNotUtf8Error(DocumentError):
    """OP015: The text is not UTF-8."""


class JsonBrokenError(DocumentError):
    """OP016: The JSON cannot be read at byte {0}: expected {1}."""


class JsonFormError(DocumentError):
    """OP017: The JSON is not of a programme's form at byte {0}, {1}: expected {2}."""


class FormatRtfError(DocumentError):
    """OP018: This is an RTF file."""


class FormatHtmlError(DocumentError):
    """OP019: This is a web page or XML saved under the name of a document."""


class FormatOdfError(DocumentError):
    """OP020: This is an OpenDocument file (ODT, ODS or ODP)."""


class FormatEncryptedError(DocumentError):
    """OP021: The document is protected by a password."""


class FormatPictureError(DocumentError):
    """OP022: This is a picture ({0}): it holds no text."""


class FormatBinarySheetError(DocumentError):
    """OP023: This is a binary workbook of Excel (XLSB)."""


class TimingNotUnderstoodError(ParseError):
    """OP101: The timing is not understood: “{0}”. Expected was a date, a month, a quarter, a school year, a repetition, or words such as «постоянно», «по графику»."""


class PhraseTooLongError(ParseError):
    """OP102: The timing phrase is longer than {0} bytes."""


class RangeReversedError(ParseError):
    """OP109: The end is before the start."""


class CanonicalBrokenError(ParseError):
    """OP116: The canonical timing cannot be read: {0} expected."""


class CalendarRowBrokenError(ParseError):
    """OP201: Row {0} of the calendar: {1} values, but the header has {2} columns."""


class CalendarColumnMissingError(ParseError):
    """OP202: The calendar has no column “{0}”."""


class CalendarDateBrokenError(ParseError):
    """OP203: Row {0} of the calendar, column “{1}”: “{2}” is not a date such as 2024-05-10."""


class CalendarKindUnknownError(ParseError):
    """OP204: Row {0} of the calendar, column “{1}”: “{2}” is not one of the kinds {3}."""


class CalendarRowRepeatedError(ParseError):
    """OP205: Row {0} of the calendar: the day {1} stands in row {2} already."""


class CalendarKindImpossibleError(ParseError):
    """OP206: Row {0} of the calendar: the kind “{1}” does not fit the day {2}: without it the day is {3}."""


class CalendarHolidaysReversedError(ParseError):
    """OP207: Row {0} of the calendar: the holidays end ({2}) before they start ({1})."""


class CalendarEmptyError(ParseError):
    """OP208: The calendar has no rows."""


class CalendarQuoteOpenError(ParseError):
    """OP209: Row {0} of the calendar: a quoted value does not end."""


class CalendarValueEmptyError(ParseError):
    """OP210: Row {0} of the calendar: the column “{1}” is empty."""


class RecurrenceBrokenError(ParseError):
    """OP211: The recurrence rule cannot be read: “{0}”, expected {1}."""


class RecurrencePartRepeatedError(ParseError):
    """OP212: The part {0} of the recurrence rule stands twice."""


class RecurrencePartMissingError(ParseError):
    """OP213: The recurrence rule lacks the part {0}."""


class RecurrencePartsConflictError(ParseError):
    """OP214: In a recurrence rule {0} never goes with {1}."""


class RecurrenceBelowDayError(ParseError):
    """OP215: The recurrence rule counts whole days: {0} is not supported."""


class SettingsHeaderMissingError(ParseError):
    """OP221: The first row of the settings must name the columns: setting,value."""


class SettingUnknownError(ParseError):
    """OP222: Row {0} of the settings: there is neither a rule nor a threshold “{1}”."""


class SettingValueWrongError(ParseError):
    """OP223: Row {0} of the settings: the value “{1}” does not fit “{2}”; these fit, for example: {3}."""


class SettingRepeatedError(ParseError):
    """OP224: Row {0} of the settings: “{1}” stands in row {2} already."""


class TableRowBrokenError(ParseError):
    """OP341: Row {0} of the table: {1} values, but the header has {2} columns."""


class TableColumnMissingError(ParseError):
    """OP342: The table has no column “{0}”."""


class TableQuoteOpenError(ParseError):
    """OP343: A quote of the table is not closed."""


class TableValueEmptyError(ParseError):
    """OP344: Row {0} of the table: the column “{1}” is empty."""


class DataTableMissingError(ParseError):
    """OP346: The file “{0}” has no table with a header and rows."""


class ColumnNotFoundError(ParseError):
    """OP347: The column “{0}” was not found; the table has: {1}."""


class ColumnAmbiguousError(ParseError):
    """OP348: Several columns fit “{0}”: {1}."""


class MappingBrokenError(ParseError):
    """OP349: The mapping of columns is not understood: “{0}”."""


class MappingNameUnknownError(ParseError):
    """OP350: The mapping names “{0}” once too often or outside the list: {1}."""


class CellNotIntegerError(ParseError):
    """OP351: Column “{1}”: “{0}” is not a whole number."""


class CellNotDecimalError(ParseError):
    """OP352: Column “{1}”: “{0}” is not a number."""


class CellNotDateError(ParseError):
    """OP353: Column “{1}”: “{0}” is not a date such as 10.05.2024."""


#: number of a code -> the exception that carries it
EXCEPTIONS: dict[int, type[OporaError]] = {
    1: InternalError,
    2: FileError,
    3: FileEmptyError,
    4: FileTooLargeError,
    5: FormatPdfError,
    6: FormatOldOfficeError,
    7: FormatUnknownError,
    8: PackageBrokenError,
    9: PackageTooLargeError,
    10: PackageBombError,
    11: XmlBrokenError,
    12: XmlTooDeepError,
    13: XmlDoctypeError,
    14: LimitExceededError,
    15: TextNotUtf8Error,
    16: JsonBrokenError,
    17: JsonFormError,
    18: FormatRtfError,
    19: FormatHtmlError,
    20: FormatOdfError,
    21: FormatEncryptedError,
    22: FormatPictureError,
    23: FormatBinarySheetError,
    24: MissingComponentError,
    101: TimingNotUnderstoodError,
    102: PhraseTooLongError,
    109: RangeReversedError,
    116: CanonicalBrokenError,
    201: CalendarRowBrokenError,
    202: CalendarColumnMissingError,
    203: CalendarDateBrokenError,
    204: CalendarKindUnknownError,
    205: CalendarRowRepeatedError,
    206: CalendarKindImpossibleError,
    207: CalendarHolidaysReversedError,
    208: CalendarEmptyError,
    209: CalendarQuoteOpenError,
    210: CalendarValueEmptyError,
    211: RecurrenceBrokenError,
    212: RecurrencePartRepeatedError,
    213: RecurrencePartMissingError,
    214: RecurrencePartsConflictError,
    215: RecurrenceBelowDayError,
    221: SettingsHeaderMissingError,
    222: SettingUnknownError,
    223: SettingValueWrongError,
    224: SettingRepeatedError,
    341: TableRowBrokenError,
    342: TableColumnMissingError,
    343: TableQuoteOpenError,
    344: TableValueEmptyError,
    346: DataTableMissingError,
    347: ColumnNotFoundError,
    348: ColumnAmbiguousError,
    349: MappingBrokenError,
    350: MappingNameUnknownError,
    351: CellNotIntegerError,
    352: CellNotDecimalError,
    353: CellNotDateError,
}
