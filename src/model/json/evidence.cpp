// Opora, MIT licence. See LICENSE.
#include "model/json/writer.hpp"
#include "opora/model/json.hpp"

namespace opora::inline v0 {

namespace {

template <class T>
void write_ids(JsonWriter& out, std::string_view name, const std::vector<T>& ids) {
    out.key(name);
    out.begin_array();
    for (const auto& id : ids) {
        out.string(id.text);
    }
    out.end_array();
}

} // namespace

std::string to_json(const Coverage& coverage, bool pretty) {
    JsonWriter out(pretty);
    out.begin_object();
    out.key("tasks");
    out.begin_array();
    for (const auto& task : coverage.tasks) {
        out.begin_object();
        out.key("task");
        out.string(task.task.text);
        write_ids(out, "events", task.events);
        write_ids(out, "indicators", task.indicators);
        out.end_object();
    }
    out.end_array();
    write_ids(out, "events_without_task", coverage.events_without_task);
    write_ids(out, "indicators_alone", coverage.indicators_alone);
    out.end_object();
    return std::move(out).take();
}

std::string to_json(const std::vector<MentorshipEvidence>& evidence, bool pretty) {
    JsonWriter out(pretty);
    out.begin_object();
    out.key("evidence");
    out.begin_array();
    for (const auto& pair : evidence) {
        out.begin_object();
        out.key("mentor");
        out.string(pair.mentor.text);
        out.key("mentee");
        out.string(pair.mentee.text);
        out.key("score");
        out.share(pair.score);
        write_ids(out, "events", pair.events);
        out.end_object();
    }
    out.end_array();
    out.end_object();
    return std::move(out).take();
}

} // namespace opora::inline v0
