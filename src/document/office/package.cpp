// Opora, MIT licence. See LICENSE.
#include "document/office/package.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>
#include <unordered_map>

#include <minizip/unzip.h>

#include "document/office/xml.hpp"

namespace opora::inline v0::document {

namespace {

// A file in memory, for minizip. The offset is kept in 64 bits; `stream` is the opaque pointer itself.
struct Memory {
    std::string_view bytes;
    std::uint64_t position = 0;
};

voidpf open_memory(voidpf opaque, const void*, int) { return opaque; }

uLong read_memory(voidpf, voidpf stream, void* buffer, uLong size) {
    auto& memory = *static_cast<Memory*>(stream);
    const auto left = memory.bytes.size() - std::min<std::uint64_t>(memory.position, memory.bytes.size());
    const auto count = std::min<std::uint64_t>(size, left);
    if (count != 0) {
        std::memcpy(buffer, memory.bytes.data() + memory.position, count);
        memory.position += count;
    }
    return static_cast<uLong>(count);
}

uLong write_memory(voidpf, voidpf, const void*, uLong) { return 0; }

ZPOS64_T tell_memory(voidpf, voidpf stream) { return static_cast<Memory*>(stream)->position; }

long seek_memory(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
    auto& memory = *static_cast<Memory*>(stream);
    const std::uint64_t base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? memory.position
                               : origin == ZLIB_FILEFUNC_SEEK_END ? memory.bytes.size()
                                                                  : 0;
    const std::uint64_t target = base + offset; // may wrap, as offsets below the base are given so
    if (target > memory.bytes.size()) {
        return -1;
    }
    memory.position = target;
    return 0;
}

int close_memory(voidpf, voidpf) { return 0; }
int error_of_memory(voidpf, voidpf) { return 0; }

std::string lower(std::string_view name) {
    std::string out(name);
    for (char& c : out) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return out;
}

// `word/../media/./x` without its dots; nothing for a name that climbs out of the package.
std::optional<std::string> normalise(std::string_view name) {
    std::vector<std::string_view> steps;
    for (std::size_t position = 0; position <= name.size();) {
        const auto slash = std::min(name.find_first_of("/\\", position), name.size());
        const auto step = name.substr(position, slash - position);
        position = slash + 1;
        if (step.empty() || step == ".") {
            continue;
        }
        if (step != "..") {
            steps.push_back(step);
        } else if (steps.empty()) {
            return std::nullopt;
        } else {
            steps.pop_back();
        }
    }
    std::string out;
    for (const auto step : steps) {
        out += (out.empty() ? "" : "/") + std::string(step);
    }
    return out;
}

std::string_view folder(std::string_view part) {
    const auto slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : part.substr(0, slash + 1);
}

std::string_view last_word(std::string_view uri) {
    const auto slash = uri.rfind('/');
    return slash == std::string_view::npos ? uri : uri.substr(slash + 1);
}

} // namespace

struct Package::Entry {
    unz64_file_pos position{};
    std::uint64_t packed = 0;
    std::uint64_t unpacked = 0;
    bool encrypted = false;
};

struct Package::Archive {
    Memory memory;
    unzFile file = nullptr;
    std::unordered_map<std::string, Entry> entries; // by name in lower case

    Archive() = default;
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;
    ~Archive() {
        if (file != nullptr) {
            unzClose(file);
        }
    }
};

Package::Package(DocumentDraft& draft, std::string_view bytes) : draft_(draft), archive_(std::make_unique<Archive>()) {
    if (open(bytes)) {
        list_entries();
    }
}

Package::~Package() = default;

bool Package::open(std::string_view bytes) {
    archive_->memory.bytes = bytes;
    zlib_filefunc64_def functions{};
    functions.zopen64_file = open_memory;
    functions.zread_file = read_memory;
    functions.zwrite_file = write_memory;
    functions.ztell64_file = tell_memory;
    functions.zseek64_file = seek_memory;
    functions.zclose_file = close_memory;
    functions.zerror_file = error_of_memory;
    functions.opaque = &archive_->memory;
    errno = 0;
    archive_->file = unzOpen2_64("", &functions);
    return archive_->file != nullptr || damaged("ZIP");
}

// minizip gives up for want of memory as it does for a broken file; errno tells them apart.
bool Package::damaged(const std::string& what) {
    if (errno == ENOMEM) {
        throw std::bad_alloc();
    }
    return draft_.fail(Code::package_broken, {what});
}

bool Package::list_entries() {
    std::string name(1024, '\0');
    for (int state = unzGoToFirstFile(archive_->file); state != UNZ_END_OF_LIST_OF_FILE;
         state = unzGoToNextFile(archive_->file)) {
        unz_file_info64 info{};
        if (state != UNZ_OK ||
            unzGetCurrentFileInfo64(archive_->file, &info, name.data(), static_cast<uLong>(name.size()), nullptr, 0,
                                    nullptr, 0) != UNZ_OK) {
            return draft_.fail(Code::package_broken, {"ZIP"});
        }
        if (archive_->entries.size() >= draft_.limits().max_parts) {
            return draft_.exceed("max_parts", draft_.limits().max_parts);
        }
        if (info.size_filename >= name.size()) {
            continue; // no part that anybody looks for has such a name
        }
        const auto path = normalise(std::string_view(name.data(), info.size_filename));
        if (!path || path->empty() || name[info.size_filename - 1] == '/') {
            continue;
        }
        Entry entry;
        entry.packed = info.compressed_size;
        entry.unpacked = info.uncompressed_size;
        entry.encrypted = (info.flag & 1U) != 0;
        if (unzGetFilePos64(archive_->file, &entry.position) != UNZ_OK) {
            return draft_.fail(Code::package_broken, {*path});
        }
        if (!archive_->entries.emplace(lower(*path), entry).second) {
            // Which of the two would be meant? Other programs may take the other one.
            return draft_.fail(Code::package_broken, {*path});
        }
    }
    return true;
}

bool Package::has(std::string_view name) const {
    return archive_->entries.find(lower(name)) != archive_->entries.end();
}

std::optional<std::string> Package::read(std::string_view name) {
    if (draft_.failed()) {
        return std::nullopt;
    }
    const auto found = archive_->entries.find(lower(name));
    if (found == archive_->entries.end()) {
        draft_.fail(Code::package_broken, {std::string(name)});
        return std::nullopt;
    }
    std::string out;
    if (!inflate(found->second, std::string(name), out)) {
        return std::nullopt;
    }
    return out;
}

bool Package::inflate(const Entry& entry, const std::string& name, std::string& out) {
    const auto& limits = draft_.limits();
    if (entry.encrypted) {
        return draft_.fail(Code::format_encrypted);
    }
    if (entry.unpacked > (1U << 20) &&
        entry.unpacked / std::max<std::uint64_t>(entry.packed, 1) > limits.max_compression_ratio) {
        return draft_.fail(Code::package_bomb,
                           {name, std::to_string(entry.unpacked / std::max<std::uint64_t>(entry.packed, 1))});
    }
    if (entry.unpacked > limits.max_unpacked_bytes - std::min(unpacked_, limits.max_unpacked_bytes)) {
        return draft_.fail(Code::package_too_large, {std::to_string(limits.max_unpacked_bytes)});
    }
    errno = 0;
    if (unzGoToFilePos64(archive_->file, &entry.position) != UNZ_OK || unzOpenCurrentFile(archive_->file) != UNZ_OK) {
        return damaged(name);
    }
    // The sizes in the directory may lie: no more memory at once than the packed bytes can fill.
    constexpr std::uint64_t deflate_ratio = 1032;
    const auto plausible = std::min<std::uint64_t>(
        entry.unpacked, std::min<std::uint64_t>(entry.packed, archive_->memory.bytes.size()) * deflate_ratio + 64);
    out.resize(static_cast<std::size_t>(plausible) + 1);
    std::size_t size = 0;
    int count = 0;
    while ((count = unzReadCurrentFile(archive_->file, out.data() + size,
                                       static_cast<unsigned>(std::min<std::size_t>(out.size() - size, 1U << 20)))) >
           0) {
        size += static_cast<std::size_t>(count);
        draft_.check_cancel();
        if (size == out.size()) {
            break; // more than was declared
        }
    }
    const bool whole = unzCloseCurrentFile(archive_->file) == UNZ_OK; // compares the checksum
    if (count < 0 || !whole || size != entry.unpacked) {
        return damaged(name);
    }
    out.resize(size);
    unpacked_ += size;
    return true;
}

std::vector<Relationship> Package::relationships(std::string_view part) {
    std::vector<Relationship> out;
    const auto base = folder(part);
    const auto name = std::string(base) + "_rels/" + std::string(part.substr(base.size())) + ".rels";
    XmlPart xml(draft_, name);
    if (!load(xml)) {
        return out;
    }
    for (const auto link : xml.root().children()) {
        if (local_name(link) != "Relationship" ||
            std::string_view(link.attribute("TargetMode").value()) == "External") {
            continue;
        }
        const std::string_view target = link.attribute("Target").value();
        const auto path = normalise(target.starts_with('/') ? std::string(target)
                                                            : std::string(base) + std::string(target));
        if (path) {
            out.push_back(
                {link.attribute("Id").value(), std::string(last_word(link.attribute("Type").value())), *path});
        }
    }
    return out;
}

bool Package::load(XmlPart& part) {
    if (!has(part.name())) {
        return false;
    }
    auto bytes = read(part.name());
    return bytes && part.load(std::move(*bytes));
}

std::string Package::content_type(std::string_view part) {
    XmlPart xml(draft_, "[Content_Types].xml");
    if (!load(xml)) {
        return {};
    }
    const auto wanted = lower(part);
    const auto dot = wanted.rfind('.');
    const auto extension = dot == std::string::npos ? std::string() : wanted.substr(dot + 1);
    std::string by_extension;
    for (const auto type : xml.root().children()) {
        const auto name = lower(type.attribute("PartName").value());
        if (local_name(type) == "Override" && normalise(name) == wanted) {
            return type.attribute("ContentType").value();
        }
        if (local_name(type) == "Default" && lower(type.attribute("Extension").value()) == extension) {
            by_extension = type.attribute("ContentType").value();
        }
    }
    return by_extension;
}

std::optional<DocumentFormat> Package::format_by_type(std::string_view type) {
    const auto says = [&type](std::string_view word) { return type.find(word) != std::string_view::npos; };
    if (says("wordprocessingml.") || says("ms-word.")) {
        return DocumentFormat::docx;
    }
    if (says("ms-excel.sheet.binary")) {
        draft_.fail(Code::format_binary_sheet);
        return std::nullopt;
    }
    if (says("spreadsheetml.") || says("ms-excel.")) {
        return DocumentFormat::xlsx;
    }
    if (says("presentationml.") || says("ms-powerpoint.")) {
        draft_.fail(Code::format_unknown, {"PPTX"});
        return std::nullopt;
    }
    // No word about the type: the folder that every known program uses.
    if (main_part_.starts_with("word/")) {
        return DocumentFormat::docx;
    }
    if (main_part_.starts_with("xl/") && !main_part_.ends_with(".bin")) {
        return DocumentFormat::xlsx;
    }
    draft_.fail(Code::format_unknown, {type.empty() ? main_part_ : std::string(type)});
    return std::nullopt;
}

std::optional<DocumentFormat> Package::refuse_foreign() {
    if (has("mimetype") && has("content.xml")) {
        draft_.fail(Code::format_odf);
    } else {
        draft_.fail(Code::format_unknown, {"ZIP"});
    }
    return std::nullopt;
}

std::optional<DocumentFormat> Package::format() {
    if (draft_.failed()) {
        return std::nullopt;
    }
    if (!has("_rels/.rels")) {
        return refuse_foreign();
    }
    for (const auto& link : relationships("")) {
        if (link.type == "officeDocument" && main_part_.empty()) {
            main_part_ = link.target;
        }
    }
    if (draft_.failed()) {
        return std::nullopt;
    }
    if (main_part_.empty()) {
        return refuse_foreign();
    }
    if (!has(main_part_)) {
        draft_.fail(Code::package_broken, {main_part_});
        return std::nullopt;
    }
    const auto type = content_type(main_part_);
    return draft_.failed() ? std::nullopt : format_by_type(type);
}

} // namespace opora::inline v0::document
