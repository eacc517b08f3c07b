/* SPDX-License-Identifier: MIT */
/* Rules by chance: every kind of term and of action, in the phases where it is allowed. */
#include "book.h"

/* What a term may read. */
typedef struct scope {
    uint32_t facts;   /* those below this one */
    uint32_t defines; /* likewise */
    plp_phase phase;  /* of the rule; SAFETY: nothing of the plan so far */
} scope;

typedef struct filler {
    plp_rulebook *book;
    book_chance *chance;
    bool decimals; /* numbers in tenths and limits, not whole numbers alone */
    bool starved;
} filler;

static const plp_term *condition(filler *f, const scope *reach, unsigned depth);
static const plp_term *value(filler *f, const scope *reach, unsigned depth);

static plp_term *make(filler *f, plp_term_kind kind, uint32_t subject, uint32_t parts)
{
    static plp_term none; /* stands in when memory is refused; never evaluated */
    plp_term *term = book_term(f->book, kind, subject, parts);
    if (term)
        return term;
    f->starved = true;
    return &none;
}

static void set_part(plp_term *term, uint32_t index, const plp_term *part)
{
    if (term->parts)
        ((const plp_term **)term->parts)[index] = part;
}

static uint32_t pick(filler *f, uint32_t below)
{
    return book_pick(f->chance, below);
}

/* One to `most` different indices below `count`, ascending. */
static plp_indices some(filler *f, uint32_t count, uint32_t most)
{
    uint32_t *at = plp_arena_array(&f->book->arena, count, sizeof *at);
    plp_indices indices = {at, 0};
    if (!at) {
        f->starved = true;
        return indices;
    }
    for (uint32_t i = 0; i < count && indices.count < most; i++)
        if (pick(f, count) < most)
            at[indices.count++] = i;
    if (indices.count == 0)
        at[indices.count++] = pick(f, count);
    return indices;
}

static uint32_t fact_of_type(filler *f, const scope *reach, plp_fact_type type)
{
    for (int tries = 0; tries < 50; tries++) {
        uint32_t fact = pick(f, reach->facts);
        if (f->book->facts[fact].type == type)
            return fact;
    }
    return PLP_NONE;
}

static const plp_term *number(filler *f, double value)
{
    plp_term *term = make(f, PLP_TERM_NUMBER, PLP_NONE, 0);
    term->number = value;
    return term;
}

/* A number below `below`, or a limit. */
static const plp_term *bound(filler *f, uint32_t below)
{
    if (!f->decimals)
        return number(f, pick(f, below));
    if (pick(f, 5) > 0)
        return number(f, pick(f, below * 10) / 10.0);
    plp_term *term = make(f, PLP_TERM_LIMIT, pick(f, BOOK_LIMITS), 0);
    term->number = f->book->limits != NULL ? f->book->limits[term->subject].value : 0;
    return term;
}

/* ---- leaves ---- */

static const plp_term *bool_leaf(filler *f, const scope *reach)
{
    return make(f, PLP_TERM_FACT, fact_of_type(f, reach, PLP_BOOL), 0);
}

static const plp_term *comparison(filler *f, const plp_term *left, const plp_term *right)
{
    static const plp_term_kind kinds[] = {PLP_TERM_AT_LEAST, PLP_TERM_AT_MOST, PLP_TERM_ABOVE,
                                          PLP_TERM_BELOW, PLP_TERM_BETWEEN};
    plp_term_kind kind = kinds[pick(f, 5)];
    plp_term *term = make(f, kind, PLP_NONE, kind == PLP_TERM_BETWEEN ? 3 : 2);
    set_part(term, 0, left);
    set_part(term, 1, right);
    if (kind == PLP_TERM_BETWEEN)
        set_part(term, 2, bound(f, 21));
    return term;
}

static const plp_term *number_leaf(filler *f, const scope *reach)
{
    uint32_t fact = fact_of_type(f, reach, PLP_NUMBER);
    if (fact == PLP_NONE)
        return bool_leaf(f, reach);
    if (f->book->facts[fact].never && pick(f, 4) == 0)
        return make(f, PLP_TERM_IS_NEVER, fact, 0);
    return comparison(f, make(f, PLP_TERM_NUMBER_FACT, fact, 0), bound(f, 21));
}

static const plp_term *member_leaf(filler *f, const scope *reach)
{
    bool set = pick(f, 2) == 0;
    uint32_t fact = fact_of_type(f, reach, set ? PLP_SET : PLP_CHOICE);
    if (fact == PLP_NONE)
        return bool_leaf(f, reach);
    plp_term_kind kind =
        set ? (plp_term_kind)(PLP_TERM_HAS_ANY + (int)pick(f, 3)) : PLP_TERM_ONE_OF;
    plp_term *term = make(f, kind, fact, 0);
    term->members = some(f, f->book->facts[fact].member_count, 2);
    return term;
}

static const plp_term *known_leaf(filler *f, const scope *reach, unsigned depth)
{
    plp_term_kind kind = pick(f, 2) == 0 ? PLP_TERM_IS_KNOWN : PLP_TERM_IS_UNKNOWN;
    if (depth == 0 || pick(f, 2) == 0)
        return make(f, kind, pick(f, reach->facts), 0);
    plp_term *term = make(f, kind, PLP_NONE, 1);
    set_part(term, 0,
             pick(f, 2) == 0 ? condition(f, reach, depth - 1) : value(f, reach, depth - 1));
    return term;
}

static const plp_term *so_far_leaf(filler *f, const scope *reach)
{
    static const struct row {
        plp_so_far row;
        plp_phase from;
        uint32_t items;
    } rows[] = {
        {PLP_SO_FAR_DISPOSITION, PLP_PHASE_TECHNIQUES, PLP_DISPOSITION_COUNT},
        {PLP_SO_FAR_EXCLUDED, PLP_PHASE_TECHNIQUES, BOOK_TECHNIQUES},
        {PLP_SO_FAR_CLEARED, PLP_PHASE_TECHNIQUES, BOOK_FACTS},
        {PLP_SO_FAR_REFERRED, PLP_PHASE_TECHNIQUES, BOOK_CARES},
        {PLP_SO_FAR_SHOWN, PLP_PHASE_DOSING, BOOK_TECHNIQUES},
        {PLP_SO_FAR_HAS_MASSAGE, PLP_PHASE_DOSING, 0},
        {PLP_SO_FAR_DOSE, PLP_PHASE_REFERRALS, BOOK_DOSES},
    };
    uint32_t i = pick(f, sizeof rows / sizeof rows[0]);
    if (reach->phase < rows[i].from)
        return bool_leaf(f, reach);
    bool choice = rows[i].row == PLP_SO_FAR_DISPOSITION || rows[i].row == PLP_SO_FAR_DOSE;
    plp_term *term = make(f, choice ? PLP_TERM_SO_FAR_ONE_OF : PLP_TERM_SO_FAR, rows[i].row, 0);
    if (rows[i].items > 0)
        term->members = some(f, rows[i].items, 3);
    return term;
}

static const plp_term *formula_leaf(filler *f, const scope *reach, unsigned depth)
{
    const plp_term *left = value(f, reach, depth);
    const plp_term *right = pick(f, 3) == 0 ? value(f, reach, depth) : bound(f, 21);
    return comparison(f, left, right);
}

static const plp_term *leaf(filler *f, const scope *reach, unsigned depth)
{
    switch (pick(f, 12)) {
    case 0:
        /* whether a question applies must not depend on what is unknown later */
        return make(f,
                    reach->facts == BOOK_FACTS && pick(f, 4) == 0 ? PLP_TERM_ANY_SAFETY_UNKNOWN
                                                                  : PLP_TERM_ALWAYS,
                    PLP_NONE, 0);
    case 1:
        return reach->defines > 0 && pick(f, reach->defines) < 3
                   ? make(f, PLP_TERM_DEFINE, pick(f, reach->defines < 3 ? reach->defines : 3), 0)
                   : bool_leaf(f, reach);
    case 2:
    case 3:
        return bool_leaf(f, reach);
    case 4:
    case 5:
        return number_leaf(f, reach);
    case 6:
    case 7:
        return member_leaf(f, reach);
    case 8:
        return known_leaf(f, reach, depth);
    case 9:
        return so_far_leaf(f, reach);
    default:
        return depth > 0 ? formula_leaf(f, reach, depth - 1) : number_leaf(f, reach);
    }
}

/* ---- terms ---- */

static const plp_term *condition(filler *f, const scope *reach, unsigned depth)
{
    static const plp_term_kind kinds[] = {PLP_TERM_ALL,  PLP_TERM_ALL,    PLP_TERM_ANY,
                                          PLP_TERM_NONE, PLP_TERM_UNLESS, PLP_TERM_AT_LEAST_OF};
    if (depth == 0 || pick(f, 5) < 2)
        return leaf(f, reach, depth);
    uint32_t parts = 1 + pick(f, 4);
    plp_term *term = make(f, kinds[pick(f, 6)], PLP_NONE, parts);
    if (term->kind == PLP_TERM_AT_LEAST_OF)
        term->count = 1 + pick(f, parts);
    for (uint32_t i = 0; i < parts; i++)
        set_part(term, i, condition(f, reach, depth - 1));
    return term;
}

static const plp_term *simple_value(filler *f, const scope *reach)
{
    uint32_t fact = fact_of_type(f, reach, PLP_NUMBER);
    if (reach->defines > 3 && pick(f, 3) == 0)
        return make(f, PLP_TERM_NUMBER_DEFINE, 3 + pick(f, reach->defines - 3), 0);
    if (reach->phase > PLP_PHASE_SAFETY && pick(f, 5) == 0)
        return make(f, PLP_TERM_SO_FAR_NUMBER,
                    pick(f, 2) == 0 ? PLP_SO_FAR_PRESSURE_CAP : PLP_SO_FAR_MINUTES_CAP, 0);
    if (f->decimals && pick(f, 4) == 0)
        return bound(f, 3);
    return fact == PLP_NONE || pick(f, 4) == 0 ? number(f, (double)pick(f, 9) - 2)
                                               : make(f, PLP_TERM_NUMBER_FACT, fact, 0);
}

static const plp_term *value(filler *f, const scope *reach, unsigned depth)
{
    static const plp_term_kind kinds[] = {PLP_TERM_ADD,    PLP_TERM_SUBTRACT, PLP_TERM_MULTIPLY,
                                          PLP_TERM_DIVIDE, PLP_TERM_COUNT,    PLP_TERM_COUNT,
                                          PLP_TERM_MIN_OF, PLP_TERM_MAX_OF,   PLP_TERM_FIRST_KNOWN,
                                          PLP_TERM_NEGATE};
    if (depth == 0 || pick(f, 3) == 0)
        return simple_value(f, reach);
    plp_term_kind kind = kinds[pick(f, 10)];
    uint32_t parts = kind == PLP_TERM_NEGATE ? 1 : kind <= PLP_TERM_DIVIDE ? 2 : 1 + pick(f, 4);
    plp_term *term = make(f, kind, PLP_NONE, parts);
    for (uint32_t i = 0; i < parts; i++)
        set_part(term, i,
                 kind == PLP_TERM_COUNT ? condition(f, reach, depth - 1)
                                        : value(f, reach, depth - 1));
    return term;
}

/* ---- actions ---- */

static const plp_action_kind of_phase[PLP_PHASE_COUNT][8] = {
    {PLP_DO_DISPOSITION, PLP_DO_EXCLUDE, PLP_DO_AVOID, PLP_DO_CAP_PRESSURE, PLP_DO_CLEAR,
     PLP_DO_CAP_MINUTES, PLP_DO_REFER, PLP_DO_DISPOSITION},
    {PLP_DO_RANK, PLP_DO_RANK, PLP_DO_EXCLUDE, PLP_DO_TARGET_PRESSURE, PLP_DO_DISPOSITION,
     PLP_DO_CAP_PRESSURE, PLP_DO_CAP_FREQUENCY, PLP_DO_ADVISE},
    {PLP_DO_DOSE, PLP_DO_DOSE, PLP_DO_STOP_COURSE, PLP_DO_MAINTENANCE, PLP_DO_CAP_SESSIONS,
     PLP_DO_CAP_MINUTES, PLP_DO_CAP_FREQUENCY, PLP_DO_NO_REFER},
    {PLP_DO_REFER, PLP_DO_REFER, PLP_DO_NO_REFER, PLP_DO_NOTE, PLP_DO_ASK, PLP_DO_POSITION,
     PLP_DO_PRODUCT, PLP_DO_REFER},
    {PLP_DO_ADVISE, PLP_DO_ADVISE, PLP_DO_ADVISE, PLP_DO_NO_REFER, PLP_DO_NOTE, PLP_DO_REFER,
     PLP_DO_ASK, PLP_DO_ADVISE},
};

static void fill_action(filler *f, const scope *reach, plp_action *action)
{
    static const uint32_t wanted[] = {BOOK_S0}, regions[] = {BOOK_S1},
                          scoped[] = {BOOK_B0, BOOK_B1, BOOK_C0};
    action->place = (plp_place){PLP_NO_FILE, 0, 0, 0};
    action->kind = of_phase[reach->phase][pick(f, 8)];
    action->instead_of = PLP_NONE;
    bool caps = action->kind == PLP_DO_CAP_PRESSURE || action->kind == PLP_DO_CAP_MINUTES ||
                action->kind == PLP_DO_CAP_FREQUENCY || action->kind == PLP_DO_CAP_SESSIONS;
    if (action->kind == PLP_DO_DISPOSITION)
        action->level =
            (uint32_t[]){PLP_MODIFIED,   PLP_CLEARANCE_FIRST, PLP_CLEARANCE_FIRST,
                         PLP_NO_MASSAGE, PLP_URGENT_REFERRAL, PLP_EMERGENCY}[pick(f, 6)];
    if (action->kind == PLP_DO_EXCLUDE || action->kind == PLP_DO_RANK) {
        action->techniques = some(f, BOOK_TECHNIQUES, 2);
        if (pick(f, 3) == 0)
            action->technique_facts = (plp_indices){wanted, 1};
    }
    if (action->kind == PLP_DO_AVOID ||
        ((action->kind == PLP_DO_EXCLUDE || action->kind == PLP_DO_CAP_PRESSURE) &&
         pick(f, 3) == 0)) {
        action->regions = some(f, BOOK_REGIONS, 1);
        if (pick(f, 3) == 0)
            action->region_facts = (plp_indices){regions, 1};
    }
    if (caps)
        action->number = pick(f, 2) == 0 ? bound(f, 12) : value(f, reach, 1);
    else if (action->kind == PLP_DO_RANK && f->decimals)
        action->number = number(f, ((double)pick(f, 7) - 3) / 10);
    else if (action->kind == PLP_DO_RANK || action->kind == PLP_DO_TARGET_PRESSURE)
        action->number = number(f, (double)pick(f, 6) - (action->kind == PLP_DO_RANK ? 2 : -1));
    if (action->kind == PLP_DO_CLEAR)
        action->fact = scoped[pick(f, 3)];
    if (action->kind == PLP_DO_REFER)
        action->level = pick(f, 6);
    action->subject = action->kind == PLP_DO_DOSE ? pick(f, BOOK_DOSES)
                      : action->kind == PLP_DO_REFER || action->kind == PLP_DO_NO_REFER
                          ? pick(f, BOOK_CARES)
                          : pick(f, 2);
    if (action->kind == PLP_DO_ADVISE) {
        action->advices = some(f, BOOK_CARES, 2);
        if (pick(f, 3) == 0)
            action->instead_of = pick(f, BOOK_CARES);
    }
    if (action->kind == PLP_DO_ASK)
        action->facts = some(f, BOOK_FACTS, 1);
    if (action->kind == PLP_DO_NOTE)
        action->text = "note";
}

/* ---- the book ---- */

static const char *const rule_ids[] = {
    "a00", "a01", "a02", "a03", "a04", "a05", "a06", "a07", "a08", "a09",
    "a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19",
    "a20", "a21", "a22", "a23", "a24", "a25", "a26", "a27", "a28", "a29",
    "a30", "a31", "a32", "a33", "a34", "a35", "a36", "a37", "a38", "a39",
};

static void fill_rules(filler *f)
{
    plp_rulebook *book = f->book;
    plp_rule *rules = plp_arena_array(&book->arena, 40, sizeof *rules);
    uint32_t count = 0;
    f->starved |= !rules;
    for (uint32_t phase = 0; phase < PLP_PHASE_COUNT && rules; phase++) {
        book->phase_begin[phase] = count;
        uint32_t more = pick(f, 8);
        for (uint32_t i = 0; i < more; i++, count++) {
            scope reach = {BOOK_FACTS, BOOK_DEFINES, (plp_phase)phase};
            uint32_t actions = 1 + pick(f, 3);
            plp_action *list = plp_arena_array(&book->arena, actions, sizeof *list);
            f->starved |= !list;
            for (uint32_t a = 0; a < actions && list; a++)
                fill_action(f, &reach, &list[a]);
            rules[count] = (plp_rule){.id = rule_ids[count],
                                      .title = "title",
                                      .because = "because",
                                      .checked = "2026-11",
                                      .phase = (plp_phase)phase,
                                      .when = condition(f, &reach, 3),
                                      .actions = list,
                                      .action_count = actions,
                                      .if_unknown = (plp_if_unknown)pick(f, 3)};
        }
    }
    book->phase_begin[PLP_PHASE_COUNT] = count;
    book->rules = rules;
    book->rules_count = count;
}

static void fill_asked_when(filler *f)
{
    for (uint32_t fact = 2; fact < BOOK_SCOPE; fact++) {
        if (pick(f, 4) != 0)
            continue;
        plp_fact *own = (plp_fact *)&f->book->facts[fact];
        plp_given *otherwise = plp_arena_new(&f->book->arena, sizeof *otherwise);
        f->starved |= !otherwise;
        if (!otherwise)
            return;
        scope reach = {fact, 1,
                       PLP_PHASE_SAFETY}; /* earlier facts, and d0, which reads the first two */
        own->asked_when = condition(f, &reach, 2);
        *otherwise =
            (plp_given){.fact = fact,
                        .kind = own->type == PLP_BOOL     ? PLP_GIVEN_BOOL
                                : own->type == PLP_NUMBER ? PLP_GIVEN_NUMBER
                                : own->type == PLP_CHOICE ? PLP_GIVEN_CHOICE
                                                          : PLP_GIVEN_SET,
                        .truth = pick(f, 2) == 0,
                        .number = pick(f, 21),
                        .members = some(f, own->member_count > 0 ? own->member_count : 1, 1)};
        own->otherwise = otherwise;
    }
}

static void fill_conflicts(filler *f)
{
    plp_conflict *conflicts = plp_arena_array(&f->book->arena, 2, sizeof *conflicts);
    f->starved |= !conflicts;
    if (!conflicts)
        return;
    scope reach = {BOOK_FACTS, BOOK_DEFINES, PLP_PHASE_SAFETY};
    for (uint32_t i = 0; i < 2; i++)
        conflicts[i] = (plp_conflict){.id = i == 0 ? "conflict-0" : "conflict-1",
                                      .because = "because",
                                      .when = condition(f, &reach, 2)};
    f->book->conflicts = conflicts;
    f->book->conflicts_count = 2;
}

static bool fill(filler *f)
{
    plp_define *defines = (plp_define *)f->book->defines;
    scope first = {2, 0, PLP_PHASE_SAFETY};
    defines[0].term = condition(f, &first, 2);
    for (uint32_t i = 1; i < BOOK_DEFINES; i++) {
        scope reach = {BOOK_FACTS, i, PLP_PHASE_SAFETY};
        defines[i].term = i < 3 ? condition(f, &reach, 2) : value(f, &reach, 2);
    }
    fill_asked_when(f);
    fill_rules(f);
    fill_conflicts(f);
    return !f->starved;
}

bool book_fill(plp_rulebook *book, book_chance *chance)
{
    filler f = {.book = book, .chance = chance};
    return fill(&f);
}

bool book_fill_decimals(plp_rulebook *book, book_chance *chance)
{
    static const plp_limit limits[BOOK_LIMITS] = {
        {.id = "l0", .title = "l0", .value = 0.3, .max = 20},
        {.id = "l1", .title = "l1", .value = 2, .max = 20},
        {.id = "l2", .title = "l2", .value = 7.1, .max = 20},
    };
    filler f = {.book = book, .chance = chance, .decimals = true};
    book->limits = limits;
    book->limits_count = BOOK_LIMITS;
    return fill(&f);
}
