// Opora, MIT licence. See LICENSE.
//
// A programme as its author has it in mind, before it is a document: what a planter changes and what is then written.
#pragma once

#include <string>
#include <vector>

#include "opora/time/window.hpp"

namespace opora::planted {

/// How one document is written; the same contents look different in each.
struct Style {
    bool city = false;        ///< schools with numbers in a city, else with names in a rural district
    bool school_year = true;  ///< the period is made of school years
    int years = 1;            ///< how long the programme runs
    bool passport = true;     ///< there is a passport
    bool order = true;        ///< an order stands before the programme
    bool participants = true; ///< tables of participants and pairs
    bool numbers = true;      ///< the plan has a column of numbers
    bool venues = true;       ///< the plan has a column of venues
    bool audience = true;     ///< the plan has a column of participants
    bool results = true;      ///< the plan has a column of results
    bool two_levels = false;  ///< responsible at two levels
    bool formats = false;     ///< the plan has a column of formats
    bool timings = true;      ///< the plan has a column of timings
    bool answered = true;     ///< the plan has a column of the responsible
    bool funding = false;     ///< the plan has columns of money: in all, and by two sources
    int sections = 0;         ///< 0 none, 1 stages, 2 themes
    bool stage_dates = false; ///< stages have dates in their headings
    bool words = true;        ///< months by name in days
    bool year_given = true;   ///< timings have their year
    int number_style = 0;     ///< `1`, `1.`, `1)`
    int columns = 0;          ///< which order of columns
    int headers = 0;          ///< which wording of headers
    bool decree = false;      ///< `РАСПОРЯЖЕНИЕ`, not `ПРИКАЗ`
    bool prose = false;       ///< goals, tasks and indicators as paragraphs, where there is no passport
    bool split_days = false;  ///< begin and end of an event in columns of their own
    int cell_break = 0;       ///< between the entries of a cell
};

/// Somebody of the programme.
struct Person {
    std::string name; ///< `Зимина О.В.`
    std::string position;
};

/// A school of the network.
struct School {
    std::string name;  ///< in full, as the table of participants has it
    std::string brief; ///< as cells have it
    int number = 0;    ///< of a city's school
    bool leader = false;
    Person head;
};

/// A mentoring pair by index of school.
struct Pair {
    std::size_t leader = 0;
    std::size_t supported = 0;
    std::string curator;
};

/// What an event is, for planters that need one of a kind.
enum class Kind {
    appointment, ///< of curators
    drafting,    ///< something is worked out that another event uses
    using_draft, ///< uses it
    meeting,     ///< on a day or some days, with people who meet
    lesson,      ///< with lessons of pupils
    steady,      ///< all the time, or repeated
    report,      ///< a document by a deadline
    work,        ///< anything else
};

/// How its time is written.
enum class Shape { day, days, month, months, quarter, until, part, always, every, open };

/// A row of the plan.
struct Row {
    Kind kind = Kind::work;
    Shape shape = Shape::day;
    Window span;        ///< the days that the timing means
    std::string number; ///< as written; empty without a column of numbers
    std::string title;
    std::string timing;
    std::string format;
    std::string responsible;
    std::string school_level; ///< responsible in the schools, with two levels
    std::string audience;
    std::string venue;
    std::string result;
    std::string money[3]; ///< in all, and its two parts
    bool decoy = false;   ///< looks like a contradiction and is none: planters leave it alone
    int section = -1;     ///< index in `Draft::sections`
    int parent = -1;      ///< index in `Draft::rows`
};

/// A heading row of the plan.
struct Section {
    std::string title;
    Window span;
};

/// A clause of the order.
struct DraftClause {
    std::string number;
    std::string text;
};

/// Name and text of a row of the passport.
struct PassportRow {
    std::string name;
    std::string text; ///< lines joined by `\n`
};

/// A table or a paragraph that a planter adds after the plan.
struct Extra {
    std::string text;
    std::vector<std::vector<std::string>> table;
};

/// The whole programme.
struct Draft {
    Style style;
    Window period;
    std::string district; ///< in the genitive, `Светлореченского района`
    std::string title;    ///< of the programme
    std::string plan_title;
    std::string authority;
    std::string centre;         ///< in full
    std::string centre_brief;   ///< its abbreviation, expanded once
    std::vector<Person> people; ///< of authority and centre; the first answers for the programme
    std::vector<School> schools;
    std::vector<Pair> pairs;

    std::vector<std::string> approvals; ///< paragraphs of «Согласовано» and «Утверждено»
    Date order_date;
    std::string order_number;
    std::vector<DraftClause> clauses;
    std::string signatory;
    std::vector<std::string> appendices; ///< headings before the programme and after the plan, with their contents

    std::vector<std::string> introduction;
    std::vector<PassportRow> passport;
    std::vector<std::vector<std::string>> participants; ///< rows, the header first
    std::vector<std::vector<std::string>> pair_rows;
    std::vector<Section> sections;
    std::vector<Row> rows;
    std::vector<std::string> closing;
    std::vector<Extra> extras;
};

} // namespace opora::planted
