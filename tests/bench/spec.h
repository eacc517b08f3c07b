/* SPDX-License-Identifier: MIT */
/* The neutral workload: facts, techniques and rules in a rule language that every engine can say,
 * and the documents that go in and come out.
 *
 *   spec     {"facts": {"age": {"type": "number", "min": 16, "max": 95}, …}, "techniques": [ … ],
 *             "rules": [{"id": "R00001", "when": CONDITION, "then": {"recommend": {"technique",
 * "weight", "reason"}}}, …]} or "then": {"veto": {"techniques": [ … ], "reason"}} patient  {"id":
 * "P000001", "age": 40, "pain_sites": ["neck"], …} result   {"id", "matched": [rule ids],
 * "recommended": [{"technique", "score", "reasons"}], "vetoes": [{"technique", "reasons"}]}
 *
 * CONDITION is {"all": […]}, {"any": […]}, {"not": …}, or {"fact", "op", "value"} with the ops ge
 * le gt lt between (numbers), eq in (choices), is (bools), has has_any has_all (sets). Two-valued:
 * a comparison on a fact that the patient does not have is false, and so its `not` is true.
 * Recommendations stand by falling score, then by name; vetoed techniques are not among them;
 * vetoes stand by name; reasons in the order of the rules.
 */
#ifndef BENCH_SPEC_H
#define BENCH_SPEC_H

#include <cjson/cJSON.h>
#include "room.h"

#define SPEC_FACTS 256
#define SPEC_MEMBERS 64
#define SPEC_TECHNIQUES 128
#define SPEC_VETOES 4

typedef enum spec_type { SPEC_NUMBER, SPEC_CHOICE, SPEC_BOOL, SPEC_SET } spec_type;

typedef enum spec_op {
    SPEC_GE,
    SPEC_LE,
    SPEC_GT,
    SPEC_LT,
    SPEC_BETWEEN,
    SPEC_EQ,
    SPEC_IN,
    SPEC_IS,
    SPEC_HAS,
    SPEC_HAS_ANY,
    SPEC_HAS_ALL,
    SPEC_ALL,
    SPEC_ANY,
    SPEC_NOT
} spec_op;

typedef struct spec_fact {
    const char *name;
    spec_type type;
    double min, max;
    const char *members[SPEC_MEMBERS];
    uint32_t member_count;
} spec_fact;

typedef struct spec_node {
    spec_op op;
    uint32_t fact;
    double low, high;      /* of numbers */
    uint64_t mask;         /* members; of a bool 1 false, 2 true */
    uint32_t first, count; /* parts, among the nodes of the spec_book */
} spec_node;

typedef struct spec_rule {
    const char *id, *reason;
    uint32_t when;
    int technique; /* recommended; -1: a veto */
    double weight;
    uint32_t vetoes[SPEC_VETOES], veto_count;
} spec_rule;

typedef struct spec_book {
    cJSON *document; /* holds the texts; NULL: they are the generator's */
    spec_fact facts[SPEC_FACTS];
    uint32_t fact_count;
    const char *techniques[SPEC_TECHNIQUES];
    uint32_t technique_rank[SPEC_TECHNIQUES]; /* in the order of their names */
    uint32_t technique_count;
    spec_node *nodes;
    uint32_t node_count, node_capacity;
    spec_rule *rules;
    uint32_t rule_count;
    uint32_t fact_slots[1024]; /* by hash of the name: index + 1 */
} spec_book;

typedef struct spec_patient {
    bool known[SPEC_FACTS];
    double numbers[SPEC_FACTS];
    uint64_t bits[SPEC_FACTS]; /* members that it has */
} spec_patient;

/** Read a spec; the document stays for its texts. Faults end the program. */
spec_book *spec_read(const char *path);
void spec_free(spec_book *spec);
/** Room for `count` more nodes beside each other; returns the first. Earlier pointers to nodes are
 * void. */
uint32_t spec_new_nodes(spec_book *spec, uint32_t count);
/** Fill the slots and ranks when all facts and techniques stand. */
void spec_index(spec_book *spec);
int spec_find_fact(const spec_book *spec, const char *name);
int spec_find_member(const spec_fact *fact, const char *name);

/** Take a patient from a tree. */
void spec_take_patient(const spec_book *spec, const cJSON *tree, spec_patient *out);
/** Does a condition hold, by the plain reading of the language? */
bool spec_holds(const spec_book *spec, uint32_t node, const spec_patient *patient);

/** Write the spec, and its rules as a Palpate rule pack into a folder that exists. */
void spec_write(const spec_book *spec, bench_text *out);
void spec_write_pack(const spec_book *spec, const char *folder);
/** The same pack as texts in memory: `visit` gets each file's name and text. */
typedef void spec_file(void *context, const char *name, const bench_text *text);
void spec_pack(const spec_book *spec, spec_file *visit, void *context);

/** The word of an operation, as it stands in a spec. */
const char *spec_op_word(spec_op op);

#endif
