/* SPDX-License-Identifier: MIT */
/* The chart of the comparison as SVG: a line per engine, cost against the number of rules, both by
 * powers of ten. */
#include "compare.h"

#include <math.h>
#include <stdlib.h>

#define WIDTH 760.0
#define HEIGHT 476.0
#define LEFT 70.0
#define RIGHT 160.0
#define TOP 60.0
#define BOTTOM 56.0

typedef struct frame {
    double x_low, x_high, y_low, y_high; /* logarithms */
} frame;

static double x_of(const frame *f, double rules)
{
    return LEFT + (log10(rules) - f->x_low) / (f->x_high - f->x_low) * (WIDTH - LEFT - RIGHT);
}

static double y_of(const frame *f, double us)
{
    return HEIGHT - BOTTOM -
           (log10(us) - f->y_low) / (f->y_high - f->y_low) * (HEIGHT - TOP - BOTTOM);
}

static frame frame_of(const compare_result *result)
{
    frame f = {.y_low = 9, .y_high = 0};
    f.x_low = log10(result->sizes[0]);
    f.x_high = log10(result->sizes[result->size_count - 1]);
    if (f.x_high <= f.x_low)
        f.x_high = f.x_low + 1;
    for (size_t s = 0; s < result->size_count; s++)
        for (size_t e = 0; e < result->engine_count; e++) {
            if (!result->cells[s][e].measured)
                continue;
            double at = log10(compare_median(&result->cells[s][e]));
            f.y_low = floor(at) < f.y_low ? floor(at) : f.y_low;
            f.y_high = ceil(at) > f.y_high ? ceil(at) : f.y_high;
        }
    if (f.y_high <= f.y_low)
        f.y_high = f.y_low + 1;
    return f;
}

/* "30,000" */
static const char *grouped(double whole, char out[32])
{
    char digits[24];
    int length = snprintf(digits, sizeof digits, "%.0f", whole), to = 0;
    for (int i = 0; i < length; i++) {
        if (i > 0 && (length - i) % 3 == 0)
            out[to++] = ',';
        out[to++] = digits[i];
    }
    out[to] = '\0';
    return out;
}

static void put_axes(const compare_result *result, const frame *f, bench_text *out)
{
    char number[32];
    for (double decade = f->y_low; decade <= f->y_high; decade++) {
        double y = y_of(f, pow(10, decade));
        bench_putf(out, "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='#ddd'/>\n", LEFT, y,
                   WIDTH - RIGHT, y);
        bench_putf(out, "<text x='%.1f' y='%.1f' text-anchor='end'>%s</text>\n", LEFT - 8, y + 4,
                   grouped(pow(10, decade), number));
    }
    for (size_t s = 0; s < result->size_count; s++) {
        double x = x_of(f, result->sizes[s]);
        bench_putf(out, "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='#eee'/>\n", x, TOP,
                   x, HEIGHT - BOTTOM);
        bench_putf(out, "<text x='%.1f' y='%.1f' text-anchor='middle'>%s</text>\n", x,
                   HEIGHT - BOTTOM + 18, grouped(result->sizes[s], number));
    }
    bench_putf(out, "<text x='%.1f' y='%.1f' text-anchor='middle'>rules</text>\n",
               (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 14);
    bench_putf(out,
               "<text transform='translate(18 %.1f) rotate(-90)' text-anchor='middle'>"
               "microseconds per patient</text>\n",
               (TOP + HEIGHT - BOTTOM) / 2);
}

/* The name of a line that ends before the last number of rules stands above its end: at the edge it
 * would seem to be of another. */
static void put_inner_name(double x, double y, const char *name, const char *colour,
                           bench_text *out)
{
    bench_putf(out,
               "<text x='%.1f' y='%.1f' text-anchor='end' fill='%s' stroke='white' "
               "stroke-width='4' paint-order='stroke'>%s</text>\n",
               x + 4, y - 10, colour, name);
}

/* All others stand beside the last points, apart from each other. */
static void put_names(const double *ends, const char *const *names, const char *const *colours,
                      size_t count, bench_text *out)
{
    bool done[COMPARE_ENGINES] = {false};
    double last = TOP - 20;
    for (size_t n = 0; n < count; n++) {
        size_t next = count;
        for (size_t i = 0; i < count; i++)
            if (!done[i] && (next == count || ends[i] < ends[next]))
                next = i;
        done[next] = true;
        last = ends[next] < last + 15 ? last + 15 : ends[next];
        bench_putf(out, "<text x='%.1f' y='%.1f' fill='%s'>%s</text>\n", WIDTH - RIGHT + 10,
                   last + 4, colours[next], names[next]);
    }
}

void compare_chart(const compare_result *result, bench_text *out)
{
    static const char *const palette[] = {"#0b6e4f", "#1f9e78", "#777777", "#1f5fbf",
                                          "#b8651b", "#a3298c", "#333333", "#cc3311"};
    double ends[COMPARE_ENGINES];
    const char *names[COMPARE_ENGINES], *colours[COMPARE_ENGINES];
    size_t count = 0;
    frame f = frame_of(result);
    bench_putf(out,
               "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %.0f %.0f' width='%.0f' "
               "height='%.0f' font-family='sans-serif' font-size='12' fill='#222'>\n"
               "<title>What a patient costs</title>\n",
               WIDTH, HEIGHT, WIDTH, HEIGHT);
    bench_putf(out, "<rect width='%.0f' height='%.0f' fill='white'/>\n", WIDTH, HEIGHT);
    bench_putf(
        out,
        "<text x='%.1f' y='22' font-size='15'>What a patient costs, from JSON to JSON, in one "
        "thread: less is better</text>\n"
        "<text x='%.1f' y='40' fill='#555'>processor time; the floor reads and prints with "
        "cJSON and decides nothing</text>\n",
        LEFT, LEFT);
    put_axes(result, &f, out);
    for (size_t e = 0; e < result->engine_count; e++) {
        bench_text points = {0};
        double x = 0, y = 0;
        for (size_t s = 0; s < result->size_count; s++) {
            if (!result->cells[s][e].measured)
                continue;
            x = x_of(&f, result->sizes[s]);
            y = y_of(&f, compare_median(&result->cells[s][e]));
            bench_putf(&points, "%.1f,%.1f ", x, y);
            bench_putf(out, "<circle cx='%.1f' cy='%.1f' r='3.5' fill='%s'/>\n", x, y, palette[e]);
        }
        if (points.length == 0)
            continue;
        bench_putf(out, "<polyline fill='none' stroke='%s' stroke-width='2'%s points='", palette[e],
                   e == 2 ? " stroke-dasharray='5 4'" : "");
        bench_puts(out, points.bytes);
        bench_puts(out, "'/>\n");
        free(points.bytes);
        if (x < x_of(&f, result->sizes[result->size_count - 1])) {
            put_inner_name(x, y, result->engines[e].name, palette[e], out);
            continue;
        }
        ends[count] = y;
        names[count] = result->engines[e].name;
        colours[count++] = palette[e];
    }
    put_names(ends, names, colours, count, out);
    bench_puts(out, "</svg>\n");
}
