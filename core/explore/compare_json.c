/* SPDX-License-Identifier: MIT */
/* A comparison as JSON: what was counted, then what was proven. */
#include <string.h>
#include "base/json_write.h"
#include "explore/compare.h"

/* ---- what was proven ---- */

/* What is said beside the offers: reasons, notes, clearances, texts. */
static void put_json_said(const palpate_comparison *c, plp_json_writer *out)
{
    bool refuted = c->said == PLP_EQUAL_REFUTED;
    plp_json_key(out, "said");
    plp_json_string(out, plp_equal_word(c->said));
    plp_json_key(out, "said_by");
    if (refuted) {
        plp_json_object(out);
        plp_json_key(out, "kind");
        plp_json_string(out, c->said_kind);
        plp_json_key(out, "id");
        plp_json_string(out, c->said_id);
        plp_json_key(out, "differs");
        plp_json_string(out, plp_said_word(c->said_how));
        plp_json_close(out);
    } else {
        plp_json_null(out);
    }
    plp_json_key(out, "said_witness");
    if (refuted)
        plp_json_raw(out, c->said_witness, strlen(c->said_witness));
    else
        plp_json_null(out);
}

static const char *const asked_words[] = {
    [PLP_ASKED_NOT_COMPARED] = NULL, [PLP_ASKED_PROVEN] = "proven",
    [PLP_ASKED_REFUTED] = "refuted", [PLP_ASKED_NOT_FOUND] = "not_found",
    [PLP_ASKED_TIMEOUT] = "timeout",
};

static void put_json_place(plp_json_writer *out, const char *key, uint32_t place)
{
    plp_json_key(out, key);
    if (place == 0)
        plp_json_null(out);
    else
        plp_json_number_value(out, place);
}

/* Which questions are asked. */
static void put_json_asked(const palpate_comparison *c, plp_json_writer *out)
{
    static const char *const sides[] = {NULL, "before", "after"};
    bool refuted = c->asked == PLP_ASKED_REFUTED;
    plp_json_key(out, "asked");
    plp_json_string(out, asked_words[c->asked]);
    plp_json_key(out, "asked_by");
    if (refuted) {
        plp_json_object(out);
        plp_json_key(out, "fact");
        plp_json_string(out, c->asked_by.fact);
        plp_json_key(out, "differs");
        plp_json_string(out, plp_asked_word(c->asked_by.how));
        plp_json_key(out, "only");
        plp_json_string(out, sides[c->asked_by.only]);
        put_json_place(out, "from", c->asked_by.from);
        put_json_place(out, "to", c->asked_by.to);
        plp_json_close(out);
    } else {
        plp_json_null(out);
    }
    plp_json_key(out, "asked_witness");
    if (refuted)
        plp_json_raw(out, c->asked_witness, strlen(c->asked_witness));
    else
        plp_json_null(out);
    plp_json_key(out, "asked_smallest");
    plp_json_bool(out, c->asked_smallest);
}

static void put_json_proof(const palpate_comparison *c, plp_json_writer *out)
{
    static const char *const covers[] = {"disposition", "technique", "dose",
                                         "limit",       "referral",  "advice",
                                         "region",      "position",  "product"};
    plp_json_key(out, "equal");
    plp_json_string(out, palpate_comparison_equal(c));
    plp_json_key(out, "because");
    plp_json_string(out, c->because);
    plp_json_key(out, "witness");
    if (c->witness != NULL)
        plp_json_raw(out, c->witness, strlen(c->witness));
    else
        plp_json_null(out);
    plp_json_key(out, "smallest"); /* nobody of whom less is known has plans that differ */
    plp_json_bool(out, c->smallest);
    plp_json_key(out, "covers");
    plp_json_array(out);
    for (size_t i = 0; i < sizeof covers / sizeof covers[0]; i++)
        plp_json_string(out, covers[i]);
    plp_json_close(out);
}

/* ---- what was counted ---- */

static void put_total(const palpate_comparison *c, plp_part part, const char *kind,
                      plp_json_writer *out)
{
    plp_json_key(out, kind);
    plp_json_object(out);
    for (int how = PLP_ADDED; how <= PLP_CHANGED; how++) {
        plp_json_key(out, plp_change_word((plp_change_how)how));
        plp_json_number_value(
            out, (double)plp_tally_total(&c->tallies, part, kind, (plp_change_how)how));
    }
    plp_json_close(out);
}

static void put_change(const plp_tally *t, plp_json_writer *out)
{
    plp_json_object(out);
    plp_json_key(out, "kind");
    plp_json_string(out, t->kind);
    plp_json_key(out, "id");
    plp_json_string(out, t->id);
    plp_json_key(out, "change");
    plp_json_string(out, plp_change_word(t->how));
    if (t->differs != NULL) {
        plp_json_key(out, "differs");
        plp_json_string(out, t->differs);
    }
    plp_json_key(out, "from");
    plp_json_string(out, t->from);
    plp_json_key(out, "to");
    plp_json_string(out, t->to);
    plp_json_key(out, "patients");
    plp_json_number_value(out, (double)t->count);
    plp_json_key(out, "examples");
    plp_json_array(out);
    for (int e = 0; e < PLP_TALLY_EXAMPLES && t->examples[e][0] != '\0'; e++)
        plp_json_string(out, t->examples[e]);
    plp_json_close(out);
    plp_json_close(out);
}

static void put_changes(const palpate_comparison *c, plp_part part, const char *key,
                        plp_json_writer *out)
{
    plp_json_key(out, key);
    plp_json_array(out);
    for (const plp_tally *t = plp_tally_next(&c->tallies, part, NULL); t != NULL;
         t = plp_tally_next(&c->tallies, part, t))
        put_change(t, out);
    plp_json_close(out);
}

static void put_number(const char *key, uint64_t number, plp_json_writer *out)
{
    plp_json_key(out, key);
    plp_json_number_value(out, (double)number);
}

static void put_offered_counts(const palpate_comparison *c, plp_json_writer *out)
{
    put_number("patients", c->patients, out);
    put_number("changed", c->changed[PLP_PART_OFFERED], out);
    plp_json_key(out, "by_kind");
    plp_json_object(out);
    for (int k = 0; k < PLP_SUBJECT_COUNT; k++)
        if (k != PLP_SUBJECT_RULE)
            put_total(c, PLP_PART_OFFERED, plp_subject_kind_word((plp_subject_kind)k), out);
    plp_json_close(out);
    put_changes(c, PLP_PART_OFFERED, "changes", out);
}

static void put_said_counts(const palpate_comparison *c, plp_json_writer *out)
{
    put_number("said_changed", c->changed[PLP_PART_SAID], out);
    put_number("said_alone", c->retold, out); /* of them: who are offered the same */
    plp_json_key(out, "said_by_kind");
    plp_json_object(out);
    put_total(c, PLP_PART_SAID, plp_said_plan, out);
    for (int k = 0; k < PLP_SUBJECT_COUNT; k++)
        if (k != PLP_SUBJECT_DISPOSITION && k != PLP_SUBJECT_LIMIT) /* these have no words */
            put_total(c, PLP_PART_SAID, plp_subject_kind_word((plp_subject_kind)k), out);
    plp_json_close(out);
    put_changes(c, PLP_PART_SAID, "said_changes", out);
}

static void put_asked_counts(const palpate_comparison *c, plp_json_writer *out)
{
    put_number("asked_changed", c->changed[PLP_PART_ASKED], out);
    plp_json_key(out, "asked_by_kind");
    plp_json_object(out);
    for (int kind = 0; kind < PLP_ASKED_KIND_COUNT; kind++)
        put_total(c, PLP_PART_ASKED, plp_asked_kinds[kind], out);
    plp_json_close(out);
    put_changes(c, PLP_PART_ASKED, "asked_changes", out);
}

void plp_comparison_put_json(const palpate_comparison *c, plp_buffer *buffer)
{
    plp_json_writer out;
    plp_json_begin(&out, buffer);
    plp_json_object(&out);
    plp_json_key(&out, "format");
    plp_json_string(&out, "palpate.compare/1");
    put_offered_counts(c, &out);
    put_said_counts(c, &out);
    put_asked_counts(c, &out);
    put_json_proof(c, &out);
    put_json_said(c, &out);
    put_json_asked(c, &out);
    plp_json_close(&out);
    plp_buffer_putc(buffer, '\n');
}
