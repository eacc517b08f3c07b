/* SPDX-License-Identifier: MIT */
/* Blocks, growing arrays, arenas and buffers. */
#include <check.h>
#include <stdint.h>
#include <string.h>
#include "base/memory.h"
#include "starve.h"

Suite *memory_suite(void);

START_TEST(a_new_block_is_zeroed)
{
    const palpate_allocator *memory = plp_memory_default();
    unsigned char zeros[100] = {0};
    unsigned char *block = plp_memory_new(memory, 100);
    ck_assert_ptr_nonnull(block);
    ck_assert_mem_eq(block, zeros, 100);
    plp_memory_free(memory, block, 100);
    plp_memory_free(memory, NULL, 100);
}
END_TEST

START_TEST(a_block_of_no_bytes_is_a_block)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    void *block = plp_memory_new(&memory, 0);
    ck_assert_ptr_nonnull(block);
    plp_memory_free(&memory, block, 0);
    ck_assert_int_eq(hunger.blocks_held, 0);
    ck_assert_int_eq(hunger.wrong_sizes, 0);
}
END_TEST

START_TEST(growing_keeps_items_and_doubles)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    int *items = NULL;
    size_t capacity = 0;
    for (int i = 0; i < 1000; i++) {
        ck_assert(
            plp_memory_grow(&memory, (void **)&items, &capacity, (size_t)i + 1, sizeof *items));
        items[i] = i;
    }
    for (int i = 0; i < 1000; i++)
        ck_assert_int_eq(items[i], i);
    ck_assert_int_le(hunger.requests, 8);
    plp_memory_free(&memory, items, capacity * sizeof *items);
    ck_assert_int_eq(hunger.blocks_held, 0);
    ck_assert_int_eq(hunger.wrong_sizes, 0);
}
END_TEST

START_TEST(growing_that_is_refused_changes_nothing)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, 1);
    char *items = NULL;
    size_t capacity = 0;
    ck_assert(plp_memory_grow(&memory, (void **)&items, &capacity, 1, 1));
    char *before = items;
    size_t before_capacity = capacity;
    ck_assert(!plp_memory_grow(&memory, (void **)&items, &capacity, capacity + 1, 1));
    ck_assert_ptr_eq(items, before);
    ck_assert_uint_eq(capacity, before_capacity);
    ck_assert(!plp_memory_grow(&memory, (void **)&items, &capacity, SIZE_MAX / 2, 16));
    ck_assert(!plp_memory_grow(&memory, (void **)&items, &capacity, SIZE_MAX, 2));
    plp_memory_free(&memory, items, capacity);
    ck_assert_int_eq(hunger.blocks_held, 0);
}
END_TEST

START_TEST(an_arena_cuts_aligned_zeroed_blocks)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    plp_arena arena;
    plp_arena_begin(&arena, &memory);
    for (size_t size = 0; size < 3000; size += 7) {
        unsigned char *block = plp_arena_new(&arena, size);
        ck_assert_ptr_nonnull(block);
        ck_assert_uint_eq((uintptr_t)block % _Alignof(max_align_t), 0);
        for (size_t i = 0; i < size; i++)
            ck_assert_uint_eq(block[i], 0);
        memset(block, 0xAA, size);
    }
    ck_assert_int_eq((long)arena.held, hunger.bytes_held);
    ck_assert_int_lt(hunger.requests, 20); /* chunks double */
    plp_arena_end(&arena);
    ck_assert_int_eq(hunger.blocks_held, 0);
    ck_assert_int_eq(hunger.wrong_sizes, 0);
    ck_assert_uint_eq(arena.held, 0);
}
END_TEST

START_TEST(a_large_block_leaves_the_rest_of_the_chunk_in_use)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    plp_arena arena;
    plp_arena_begin(&arena, &memory);
    char *small = plp_arena_new(&arena, 16);
    ck_assert_ptr_nonnull(plp_arena_new(&arena, 1000000));
    ck_assert_ptr_eq(plp_arena_new(&arena, 16), small + 16);
    plp_arena_end(&arena);
    ck_assert_int_eq(hunger.blocks_held, 0);
}
END_TEST

START_TEST(an_arena_refuses_what_cannot_be_counted)
{
    plp_arena arena;
    plp_arena_begin(&arena, NULL);
    ck_assert_ptr_null(plp_arena_new(&arena, SIZE_MAX));
    ck_assert_ptr_null(plp_arena_array(&arena, SIZE_MAX / 2, 4));
    ck_assert_ptr_null(plp_arena_text(&arena, "x", SIZE_MAX));
    ck_assert_ptr_nonnull(plp_arena_array(&arena, 3, 0));
    ck_assert_str_eq(plp_arena_text(&arena, "pain_nrs", 4), "pain");
    ck_assert_str_eq(plp_arena_text(&arena, NULL, 0), "");
    plp_arena_end(&arena);
}
END_TEST

START_TEST(an_arena_survives_a_refusal)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, 0);
    plp_arena arena;
    plp_arena_begin(&arena, &memory);
    ck_assert_ptr_null(plp_arena_new(&arena, 10));
    ck_assert_ptr_nonnull(plp_arena_new(&arena, 10));
    plp_arena_end(&arena);
    ck_assert_int_eq(hunger.blocks_held, 0);
}
END_TEST

START_TEST(a_buffer_collects_text)
{
    plp_buffer buffer;
    plp_buffer_begin(&buffer, NULL, 1000000);
    ck_assert_str_eq(plp_buffer_text(&buffer), "");
    for (int i = 0; i < 100; i++) {
        plp_buffer_puts(&buffer, "abc");
        plp_buffer_putc(&buffer, '-');
        plp_buffer_put(&buffer, "xyz", 2);
        plp_buffer_put(&buffer, NULL, 0);
    }
    plp_buffer_printf(&buffer, "%s %d %u %zu %c %%", "text", -5, 7U, (size_t)9, 'c');
    ck_assert_uint_eq(buffer.length, 600 + 15);
    ck_assert_str_eq(plp_buffer_text(&buffer) + 594, "abc-xytext -5 7 9 c %");
    ck_assert_int_eq(buffer.status, PALPATE_OK);
    plp_buffer_end(&buffer);
    ck_assert_ptr_null(buffer.bytes);
}
END_TEST

START_TEST(a_buffer_holds_as_much_as_its_ceiling_and_no_more)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    plp_buffer buffer;
    plp_buffer_begin(&buffer, &memory, 1000);
    for (int i = 0; i < 1000; i++)
        plp_buffer_putc(&buffer, 'x');
    ck_assert_int_eq(buffer.status, PALPATE_OK);
    ck_assert_uint_eq(strlen(plp_buffer_text(&buffer)), 1000);
    plp_buffer_putc(&buffer, 'y');
    ck_assert_int_eq(buffer.status, PALPATE_E_LIMIT);
    ck_assert_uint_eq(buffer.length, 1000);
    ck_assert_int_le(hunger.bytes_held, 1001);
    ck_assert_str_eq(plp_buffer_text(&buffer), "");
    plp_buffer_put(&buffer, "", 0);
    plp_buffer_printf(&buffer, "%s", "more");
    ck_assert_uint_eq(buffer.length, 1000);
    plp_buffer_end(&buffer);
    ck_assert_int_eq(buffer.status, PALPATE_OK);
    ck_assert_int_eq(hunger.blocks_held, 0);
    ck_assert_int_eq(hunger.wrong_sizes, 0);
}
END_TEST

START_TEST(a_buffer_remembers_that_memory_was_refused)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, 1);
    plp_buffer buffer;
    plp_buffer_begin(&buffer, &memory, 100000);
    for (int i = 0; i < 1000; i++)
        plp_buffer_putc(&buffer, 'x');
    ck_assert_int_eq(buffer.status, PALPATE_E_NOMEM);
    ck_assert(!plp_buffer_reserve(&buffer, 1));
    plp_buffer_end(&buffer);
    ck_assert_int_eq(hunger.blocks_held, 0);
}
END_TEST

Suite *memory_suite(void)
{
    Suite *suite = suite_create("base/memory");
    TCase *tc = tcase_create("memory");
    tcase_add_test(tc, a_new_block_is_zeroed);
    tcase_add_test(tc, a_block_of_no_bytes_is_a_block);
    tcase_add_test(tc, growing_keeps_items_and_doubles);
    tcase_add_test(tc, growing_that_is_refused_changes_nothing);
    tcase_add_test(tc, an_arena_cuts_aligned_zeroed_blocks);
    tcase_add_test(tc, a_large_block_leaves_the_rest_of_the_chunk_in_use);
    tcase_add_test(tc, an_arena_refuses_what_cannot_be_counted);
    tcase_add_test(tc, an_arena_survives_a_refusal);
    tcase_add_test(tc, a_buffer_collects_text);
    tcase_add_test(tc, a_buffer_holds_as_much_as_its_ceiling_and_no_more);
    tcase_add_test(tc, a_buffer_remembers_that_memory_was_refused);
    suite_add_tcase(suite, tc);
    return suite;
}
