/* SPDX-License-Identifier: MIT */
/* A sweep as JSON. */
#include "base/json_write.h"
#include "explore/sweep.h"

static void put_axis(const plp_sweep *sweep, uint32_t index, plp_json_writer *out)
{
    const plp_sweep_axis *axis = &sweep->axes[index];
    double point;
    plp_json_object(out);
    plp_json_key(out, "fact");
    plp_json_string(out, sweep->book->facts[axis->fact].id);
    plp_json_key(out, "change_points");
    plp_json_array(out);
    for (uint32_t r = 0; r < axis->run_count; r++) {
        if (plp_sweep_changes_after(sweep, index, r, &point))
            plp_json_number_value(out, point);
    }
    plp_json_close(out);
    plp_json_key(out, "exact");
    plp_json_bool(out, axis->cells.exact);
    plp_json_close(out);
}

static void put_cell_value(const plp_sweep *sweep, const plp_sweep_cell *run, plp_json_writer *out)
{
    const plp_fact *fact = &sweep->book->facts[run->first.fact];
    switch (run->first.kind) {
    case PLP_CELL_BOOL:
        plp_json_bool(out, run->first.truth);
        return;
    case PLP_CELL_CHOICE:
    case PLP_CELL_MEMBER:
        plp_json_string(out, fact->members[run->first.member].id);
        return;
    case PLP_CELL_NEVER:
        plp_json_string(out, "never");
        return;
    case PLP_CELL_EMPTY:
        plp_json_array(out);
        plp_json_close(out);
        return;
    case PLP_CELL_UNKNOWN:
        plp_json_null(out);
        return;
    case PLP_CELL_POINT:
    case PLP_CELL_SPAN:
        break;
    }
    plp_json_object(out);
    plp_json_key(out, run->first.kind == PLP_CELL_SPAN ? "above" : "from");
    plp_json_number_value(out, run->first.low);
    plp_json_key(out, run->last.kind == PLP_CELL_SPAN ? "below" : "to");
    plp_json_number_value(out, run->last.high);
    plp_json_close(out);
}

static void put_items(const plp_sweep *sweep, const plp_outcome *outcome, plp_subject_kind kind,
                      const char *key, plp_json_writer *out)
{
    plp_json_key(out, key);
    plp_json_array(out);
    for (uint32_t i = 0; i < sweep->item_count; i++) {
        if (sweep->items[i].kind == kind && plp_outcome_has(outcome, i))
            plp_json_string(out, plp_subject_id(sweep->book, sweep->items[i]));
    }
    plp_json_close(out);
}

static void put_outcome(const plp_sweep *sweep, const plp_outcome *outcome, plp_json_writer *out)
{
    plp_json_object(out);
    plp_json_key(out, "disposition");
    plp_json_string(out, plp_disposition_word(outcome->disposition));
    plp_json_key(out, "pressure");
    plp_json_number_value(out, outcome->pressure);
    plp_json_key(out, "dose");
    plp_json_string(out, outcome->dose == PLP_NONE ? NULL : sweep->book->doses[outcome->dose].id);
    put_items(sweep, outcome, PLP_SUBJECT_TECHNIQUE, "techniques", out);
    put_items(sweep, outcome, PLP_SUBJECT_REFERRAL, "referrals", out);
    put_items(sweep, outcome, PLP_SUBJECT_REGION, "avoid_regions", out);
    put_items(sweep, outcome, PLP_SUBJECT_POSITION, "positions", out);
    put_items(sweep, outcome, PLP_SUBJECT_PRODUCT, "products", out);
    put_items(sweep, outcome, PLP_SUBJECT_ADVICE, "advice", out);
    plp_json_close(out);
}

static uint32_t row_runs(const plp_sweep *sweep)
{
    return sweep->axis_count > 1 ? sweep->axes[1].run_count : 1;
}

void plp_sweep_put_json(const plp_sweep *sweep, plp_buffer *buffer)
{
    plp_json_writer out;
    plp_json_begin(&out, buffer);
    plp_json_object(&out);
    plp_json_key(&out, "format");
    plp_json_string(&out, "palpate.sweep/1");
    plp_json_key(&out, "facts");
    plp_json_array(&out);
    for (uint32_t a = 0; a < sweep->axis_count; a++)
        put_axis(sweep, a, &out);
    plp_json_close(&out);
    plp_json_key(&out, "cells");
    plp_json_array(&out);
    for (uint32_t row = 0; row < row_runs(sweep); row++) {
        for (uint32_t column = 0; column < sweep->axes[0].run_count; column++) {
            plp_json_object(&out);
            plp_json_key(&out, "at");
            plp_json_object(&out);
            for (uint32_t a = 0; a < sweep->axis_count; a++) {
                plp_json_key(&out, sweep->book->facts[sweep->axes[a].fact].id);
                put_cell_value(sweep, &sweep->axes[a].runs[a == 0 ? column : row], &out);
            }
            plp_json_close(&out);
            plp_json_key(&out, "plan");
            put_outcome(sweep, plp_sweep_at(sweep, column, row), &out);
            plp_json_close(&out);
        }
    }
    plp_json_close(&out);
    plp_json_close(&out);
    plp_buffer_putc(buffer, '\n');
}
