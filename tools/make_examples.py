#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""Writes the example programme, docs/examples/programme.{txt,docx,xlsx}, from one description.

The district, its schools and its people are invented. The shapes are those of real documents: an order with clauses,
a passport, a table of participants, a plan with stages, nested events and two levels of responsible; the text is as
printed and scanned, with tables cut by pages and leftovers of markup. Contradictions stand in it on purpose, for the
checks to find. Needs nothing but Python's own library; the same files come out each time.
"""
import pathlib
import sys
import zipfile
from xml.sax.saxutils import escape

ORDER = """УПРАВЛЕНИЕ ОБРАЗОВАНИЯ
администрации Заозёрного района

ПРИКАЗ № 117-о

от 29 августа 2022 года

Об утверждении программы сетевого наставничества
школ Заозёрного района на 2022-2023 учебный год

В целях повышения качества образования в школах с низкими образовательными результатами

ПРИКАЗЫВАЮ:

1. Утвердить программу сетевого наставничества школ Заозёрного района на 2022-2023 учебный год (Приложение 1).
2. Руководителям МБОУ «Школа № 11», МБОУ «Школа № 12», МБОУ «Гимназия № 1»:
2.1. Разработать планы совместной работы по форме (Приложение 2) в срок до 20 сентября 2022 года.
2.2. Назначить школьных координаторов до 9 сентября 2022 г.
3. Методисту методического центра Образцовой Б.Б. подготовить районный сборник практик не позднее 1 мая 2023 года.
4. Контроль за исполнением приказа возложить на заместителя начальника управления Вымыслова В.В.

Начальник управления образования

А.А. Примерова""".split("\n")

APPENDIX = """Приложение 1
к приказу управления образования
от 29 августа 2022 года № 117-о""".split("\n")

TITLE = ["ПРОГРАММА", "сетевого наставничества школ Заозёрного района", "на 2022-2023 учебный год"]

PASSPORT = [
    ("Наименование программы", "Программа сетевого наставничества школ Заозёрного района"),
    ("Разработчик программы", "Методический центр Заозёрного района"),
    ("Цель программы", "Повышение образовательных результатов школ, которым нужна поддержка, силами школ-наставников"),
    ("Задачи программы", "1. Выявить затруднения школ с низкими образовательными результатами.\n"
                         "2. Закрепить за каждой из них школу-наставника.\n"
                         "3. Провести совместные занятия учителей и руководителей."),
    ("Показатели программы", "- доля выпускников, преодолевших минимальный порог, не менее 95 %;\n"
                             "- доля учителей, прошедших стажировку, не менее 60 %."),
    ("Школы, которым нужна поддержка", "Четыре школы: МБОУ «Школа № 11», МБОУ «Школа № 12», МКОУ «Дальняя школа»"),
    ("Срок реализации программы", "01.09.2022 - 31.08.2023"),
    ("Этапы реализации программы", "1 этап – подготовительный (сентябрь – октябрь 2022 г.)\n"
                                   "2 этап – основной (ноябрь 2022 г. – апрель 2023 г.)\n"
                                   "3 этап – итоговый (май – август 2023 г.)"),
    ("Ожидаемые результаты", "1. Школы-участницы работают по общим планам.\n2. Опыт наставников собран и доступен."),
]

PARTICIPANTS = [
    ("Организация", "Статус", "Ответственный"),
    ("Управление образования Заозёрного района", "руководитель", "Вымыслов В.В., заместитель начальника"),
    ("Методический центр Заозёрного района", "координатор", "Образцова Б.Б., методист"),
    ("МБОУ «Гимназия № 1»", "школа-лидер", "Наставникова Г.Г., директор"),
    ("МБОУ «Лицей № 2»", "школа-лидер", "Опытнов Д.Д., директор"),
    ("МБОУ «Школа № 11»", "ШНОР", "Начинаева Е.Е., директор"),
    ("МБОУ «Школа № 12»", "ШНОР", "Стараев Ж.Ж., директор"),
    ("МКОУ «Дальняя школа»", "ШНСУ", "Дальнева З.З., директор"),
]

HEADER = ["№ п/п", "Мероприятия", "Сроки", ("Ответственные", ["муниципальный уровень", "школьный уровень"]), "Место проведения",
          "Ожидаемый результат"]

CENTRE = "Образцова Б.Б. методист методического центра"
HEADS = "Директора школ"

# A row of one cell is a section. «|» marks where the printed page cuts a row in two.
PLAN = [
    ("1. Подготовительный этап",),
    ("1.", "Установочное совещание руководителей школ", "8 сентября 2022 года", "Вымыслов В.В.", HEADS, "Управление образования",
     "Протокол совещания"),
    ("2.", "Диагностика затруднений школ с низкими| образовательными результатами", "12-30 сентября 2022 г.", CENTRE, HEADS,
     "МБОУ «Школа № 11», МБОУ «Школа № 12»", "Справка о затруднениях|, перечень тем"),
    ("2.1.", "Анкетирование учителей", "12-16 сентября", CENTRE, "Начинаева Е.Е., Стараев Ж.Ж.", "МБОУ «Школа № 11», МБОУ «Школа № 12»",
     "Сводка ответов"),
    ("2.2.", "Собеседование с директорами", "3-5 октября", CENTRE, HEADS, "Методический центр", "Заметки собеседования"),
    ("3.", "Закрепление школ-наставников", "до 14 октября 2022 г.", "Вымыслов В.В.", "-", "Управление образования", "Приказ о парах школ"),
    ("4.", "Утверждение планов совместной работы", "Октябрь", CENTRE, HEADS, "Методический центр", "Планы школ"),
    ("2. Основной этап",),
    ("5.", "Взаимопосещение уроков", "ежемесячно", "-", "Наставникова Г.Г., Опытнов Д.Д.", "Школы-участницы", "Листы наблюдения"),
    ("6.", "Стажировка учителей математики и русского языка в школах-наставниках", "07.11-18.11, 13.03-24.03", CENTRE,
     "Наставникова Г.Г., Опытнов Д.Д.", "МБОУ «Гимназия № 1», МБОУ «Лицей № 2»", "Отчёты стажёров"),
    ("6.1.", "Открытые уроки математики", "09.11", CENTRE, "Наставникова Г.Г.", "МБОУ «Гимназия № 1»", "Разработки уроков"),
    ("6.2.", "Открытые уроки русского языка", "16.03", CENTRE, "Опытнов Д.Д.", "МБОУ «Лицей № 2»", "Разработки уроков"),
    ("6.2.1.", "Разбор уроков с| учителями-наставниками", "16.03", CENTRE, "Опытнов Д.Д.", "МБОУ «Гимназия № 1»", "Памятка"),
    ("7.", "Круглый стол «Как читать результаты диагностик»", "23 февраля 2023 года", CENTRE, HEADS, "Методический центр", "Рекомендации"),
    ("8.", "Вебинар для родителей", "Декабрь 2022 - февраль 2023", "Образцова Б.Б.", "Дальнева З.З.", "Онлайн", "Запись вебинара"),
    ("9.", "Консультации школьных команд", "1 раз в квартал", CENTRE, "Школьные координаторы", "Методический центр", "Журнал консультаций ШПК"),
    ("10.", "Семинар для заместителей директоров", "16 марта 2023 г.", CENTRE, "МБОУ «Школа № 15»", "МКОУ «Дальняя школа»", "Материалы семинара"),
    ("3. Итоговый этап",),
    ("11.", "Итоговая диагностика", "15-26 мая", CENTRE, HEADS, "Школы-участницы", "Сравнительная справка"),
    ("12.", "Подготовка районного сборника практик", "не позднее 15 июня 2023 года", CENTRE, "Школьные координаторы", "Методический центр", "Сборник"),
    ("13.", "Итоговое совещание: отчёт о работе| за год", "Август, 2023", "Вымыслов В.В.", HEADS, "Управление образования", "Решение о продолжении"),
    ("14.", "Сопровождение сетевых сообществ", "В течение всего периода", CENTRE, "Школьные координаторы", "Онлайн", "Действующие сообщества"),
]


def whole(text):
    return text.replace("|", "")


def header_rows():
    upper, lower = [], []
    for cell in HEADER:
        if isinstance(cell, tuple):
            upper += [cell[0]] + [""] * (len(cell[1]) - 1)
            lower += cell[1]
        else:
            upper.append(cell)
            lower.append("")
    return upper, lower


def text_form():
    """As printed and scanned: tabs between cells, pages, leftovers of markup."""
    out = []
    for line in ORDER:
        out.append("**" + line + "**" if line.startswith("ПРИКАЗ №") else line)
    out += ["", ""] + APPENDIX + ["", "### **" + TITLE[0] + "**", TITLE[1], TITLE[2], "", "Паспорт программы", ""]
    for name, value in PASSPORT:
        value = value.replace("\n", " ") if value.startswith("1.") else value.replace("\n", "<br>")
        out.append("<p>%s</p>\t<p>%s</p>" % (name, value) if "<br>" in value else name + "\t" + value)
    out += ["", "Участники программы", ""]
    for at, row in enumerate(PARTICIPANTS):
        out += [""] * (at == 5)
        out.append("\t".join(row))
    out += ["", "План мероприятий программы", ""]
    width = len(header_rows()[0])
    for row in header_rows():
        out.append("\t".join("<b>%s</b>" % cell if cell else "" for cell in row))
    out.append("\t".join(str(i + 1) for i in range(width)))
    for row in PLAN:
        row = list(row) + [""] * (width - len(row))
        if any("|" in cell for cell in row):
            out.append("\t".join(cell.split("|")[0] for cell in row))
            out.append("")
            out.append("\t".join(cell.split("|")[1].strip() if "|" in cell else "" for cell in row))
        else:
            out.append("\t".join(row))
    return "\n".join(out) + "\n"


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def paragraph(text, bold=False, style=None):
    runs = ('<w:br/>').join('<w:t xml:space="preserve">%s</w:t>' % escape(part) for part in text.split("\n"))
    properties = '<w:pPr><w:pStyle w:val="%s"/></w:pPr>' % style if style else ""
    return "<w:p>%s<w:r>%s%s</w:r></w:p>" % (properties, "<w:rPr><w:b/></w:rPr>" if bold else "", runs)


def cell(text, span=1, merge=None, bold=False):
    properties = ('<w:gridSpan w:val="%d"/>' % span if span > 1 else "") + (
        "" if merge is None else '<w:vMerge w:val="restart"/>' if merge else "<w:vMerge/>")
    return "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>" % (properties, paragraph(text, bold))


def table(rows, width):
    grid = "".join('<w:gridCol w:w="%d"/>' % (9600 // width) for _ in range(width))
    return "<w:tbl><w:tblPr/><w:tblGrid>%s</w:tblGrid>%s</w:tbl>" % (grid, "".join("<w:tr>%s</w:tr>" % row for row in rows))


def plan_rows():
    upper, lower = "", ""
    for head in HEADER:
        if isinstance(head, tuple):
            upper += cell(head[0], span=len(head[1]), bold=True)
            lower += "".join(cell(text, bold=True) for text in head[1])
        else:
            upper += cell(head, merge=True, bold=True)
            lower += cell("", merge=False)
    rows = [upper, lower]
    width = len(header_rows()[0])
    rows.append("".join(cell(str(i + 1)) for i in range(width)))
    for row in PLAN:
        rows.append(cell(row[0], span=width, bold=True) if len(row) == 1 else "".join(cell(whole(text)) for text in row))
    return rows


def docx_parts():
    body = [paragraph(line, line.startswith("ПРИКАЗ №")) for line in ORDER + APPENDIX if line]
    body += [paragraph(line, bold=True) for line in TITLE] + [paragraph("Паспорт программы", True)]
    body.append(table([cell(name) + cell(value) for name, value in PASSPORT], 2))
    body.append(paragraph("Участники программы", True))
    body.append(table(["".join(cell(text) for text in row) for row in PARTICIPANTS], 3))
    body.append(paragraph("План мероприятий программы", True))
    body.append(table(plan_rows(), len(header_rows()[0])))
    document = '<w:document xmlns:w="%s"><w:body>%s<w:sectPr/></w:body></w:document>' % (W, "".join(body))
    return {
        "[Content_Types].xml": types("word/document.xml", "wordprocessingml.document.main"),
        "_rels/.rels": relations([("officeDocument", "word/document.xml")]),
        "word/document.xml": HEAD + document,
    }


HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"


def types(part, kind, more=()):
    parts = [(part, kind)] + list(more)
    overrides = "".join('<Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.%s+xml"/>' % x for x in parts)
    return (HEAD + '<Types xmlns="%scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-'
            'package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>%s</Types>' % (PACKAGE, overrides))


def relations(links):
    return HEAD + '<Relationships xmlns="%srelationships">%s</Relationships>' % (PACKAGE, "".join(
        '<Relationship Id="rId%d" Type="%s/%s" Target="%s"/>' % (i + 1, OFFICE, kind, target) for i, (kind, target) in enumerate(links)))


def xlsx_parts():
    upper, lower = header_rows()
    width = len(upper)
    rows = [["План мероприятий программы"], upper, lower] + [[whole(text) for text in row] for row in PLAN]
    xml, merges = "", ["A1:%s1" % chr(64 + width)]
    for number, row in enumerate(rows, 1):
        cells = "".join('<c r="%s%d" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>' % (chr(65 + i), number, escape(text))
                        for i, text in enumerate(row) if text)
        xml += '<row r="%d">%s</row>' % (number, cells)
        if len(row) == 1 and number > 1:
            merges.append("A%d:%s%d" % (number, chr(64 + width), number))
    column = 0
    for head in HEADER:
        if isinstance(head, tuple):
            merges.append("%s2:%s2" % (chr(65 + column), chr(64 + column + len(head[1]))))
            column += len(head[1])
        else:
            merges.append("%s2:%s3" % (chr(65 + column), chr(65 + column)))
            column += 1
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    sheet = '<worksheet xmlns="%s"><sheetData>%s</sheetData><mergeCells count="%d">%s</mergeCells></worksheet>' % (
        main, xml, len(merges), "".join('<mergeCell ref="%s"/>' % merge for merge in merges))
    book = '<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="План" sheetId="1" r:id="rId1"/></sheets></workbook>' % (main, OFFICE)
    return {
        "[Content_Types].xml": types("xl/workbook.xml", "spreadsheetml.sheet.main", [("xl/worksheets/sheet1.xml", "spreadsheetml.worksheet")]),
        "_rels/.rels": relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": HEAD + book,
        "xl/_rels/workbook.xml.rels": relations([("worksheet", "worksheets/sheet1.xml")]),
        "xl/worksheets/sheet1.xml": HEAD + sheet,
    }


def write_package(path, parts):
    with zipfile.ZipFile(path, "w") as package:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (2022, 8, 29, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, text)


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent / "docs" / "examples")
    (folder / "programme.txt").write_text(text_form(), encoding="utf-8", newline="\n")
    write_package(folder / "programme.docx", docx_parts())
    write_package(folder / "programme.xlsx", xlsx_parts())


if __name__ == "__main__":
    main()
