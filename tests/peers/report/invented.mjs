// Opora, MIT licence. See LICENSE.
// A programme of any number of events with invented schools and people, in the JSON that Opora reads. Numbers are made
// by a fixed rule, so that every run tests the same page.

const titles = [
  "Установочное совещание руководителей школ-участниц",
  "Диагностика профессиональных затруднений учителей математики, русского языка и начальных классов с подготовкой справки",
  "Взаимопосещение уроков", "Семинар «Как читать результаты диагностик» для заместителей директоров",
  "Консультации", "Открытый урок", "Разбор открытых уроков, круглый стол, обмен материалами и подведение итогов четверти",
  "Превысокомногорассмотрительствующее собеседование", "Отчёт", "Стажировка на базе школы-лидера",
];
const kinds = ["span", "until", "every", "span", "always", "span", "since", "open"];

export function generator(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const iso = (day) => new Date(Date.UTC(2023, 8, 1) + day * 86400000).toISOString().slice(0, 10);

function windows(kind, random) {
  const first = random(640);
  if (kind === "open") return [];
  if (kind === "always") return [`${iso(0)}/${iso(660)}`];
  if (kind === "until") return [`${iso(first)}/${iso(first)}`];
  if (kind === "since") return [`${iso(first)}/${iso(660)}`];
  if (kind === "every") return [0, 1, 2, 3].map((k) => `${iso(first % 120 + k * 130)}/${iso((first % 120) + k * 130 + 9)}`);
  const length = [0, 4, 20, 90][random(4)];
  return [`${iso(first)}/${iso(Math.min(660, first + length))}`];
}

function organisations(count) {
  const out = [{ id: "o-c", name: "Методический центр Заозёрного района", kind: "centre", roles: [{ role: "coordinator" }] },
    { id: "o-s", name: "Управление образования администрации Заозёрного района", kind: "authority", roles: [{ role: "supervisor" }] }];
  for (let i = 1; i <= count; i += 1) {
    const role = i % 4 === 0 ? [] : [{ role: i % 4 === 1 ? "leader" : "supported", basis: i % 4 === 1 ? "школа-лидер" : "ШНОР" }];
    out.push({ id: `o-${i}`, name: i % 5 === 0 ? `Муниципальное бюджетное общеобразовательное учреждение «Заозёрская средняя общеобразовательная школа № ${i} имени Вымышленного Героя»` : `МБОУ «Школа № ${i}»`,
      kind: "school", roles: role });
  }
  return out;
}

export function programme(count, schools = 24) {
  const random = generator(count);
  const people = Array.from({ length: 9 }, (_, i) => ({ id: `p-${i}`, name: `Примеров${i} А.А.`, position: "методист" }));
  const events = [];
  for (let i = 0; i < count; i += 1) {
    const kind = kinds[random(kinds.length)];
    const parent = i % 10 > 2 && i % 10 < 6 ? `e-${i - (i % 10)}` : i % 10 === 6 ? `e-${i - 1}` : null;
    const school = 1 + random(schools);
    events.push({ id: `e-${i}`, number: parent ? `${1 + Math.floor(i / 10)}.${i % 10}.` : `${1 + i}.`, title: titles[random(titles.length)],
      parent, stage: `s-${Math.min(2, Math.floor((i * 3) / count))}`,
      timing: { phrase: kind === "open" ? "по отдельному графику" : kind, kind, windows: windows(kind, random), flags: random(12) === 0 ? ["ambiguous"] : [] },
      responsible: [{ text: `Примеров${i % 9} А.А.`, person: `p-${random(9)}` }],
      participants: [{ text: `Школа № ${school}`, organisation: `o-${school}` }], venues: [] });
  }
  const pairs = Array.from({ length: Math.min(12, Math.floor(schools / 4)) }, (_, i) => ({ id: `m-${i}`, type: "group",
    form: { from: "school", to: "schools", cardinality: "1:n" }, basis: "stated", subject: "",
    mentors: [{ text: "", organisation: `o-${4 * i + 1}` }], mentees: [2, 3].map((k) => ({ text: "", organisation: `o-${4 * i + k}` })) }));
  return { opora: 1, title: `Программа сетевого наставничества на ${count} мероприятий`,
    periods: [{ window: "2023-09-01/2025-06-30", basis: "title" }],
    stages: ["Подготовительный этап", "Основной этап", "Итоговый этап"].map((title, i) => ({ id: `s-${i}`, title })),
    organisations: organisations(schools), people, events, mentorships: pairs };
}

// Words that stand nowhere else, so that each can be looked for on paper.
const numbered = (mark, count) => Array.from({ length: count }, (_, i) => `${mark}${String(i).padStart(5, "0")}`).join(" ");

// Cells of 3,000 letters, which fit a sheet, and of 30,000, which do not; a list of 400 people in one cell.
export function longCells() {
  const titles = { 5: numbered("а", 430), 9: numbered("б", 4300) };
  const events = Array.from({ length: 30 }, (_, i) => ({ id: `e-${i}`, number: `${i + 1}.`, title: titles[i] ?? `Семинар ${i}`,
    timing: { phrase: "сентябрь 2023", kind: "span", windows: ["2023-09-01/2023-09-30"] },
    responsible: Array.from({ length: i === 14 ? 400 : 2 }, (_, k) => ({ text: `Примеров${k} А.А.` })),
    participants: i === 20 ? [{ text: numbered("в", 430) }] : [] }));
  return { opora: 1, title: "Программа с длинными ячейками", periods: [{ window: "2023-09-01/2024-06-30", basis: "title" }], events,
    tasks: [{ id: "t-1", text: numbered("г", 1700) }], unread: [{ text: numbered("д", 1300) }, { text: numbered("е", 430) }] };
}
