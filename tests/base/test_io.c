/* SPDX-License-Identifier: MIT */
/* Reading files: what is refused, and each system call failing once. */
#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/io.h"
#include "starve.h"

Suite *io_suite(void);

static char folder[64];

static void make_folder(void)
{
    strcpy(folder, "palpate-io-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
}

static void drop_folder(void)
{
    static const char *const names[] = {"file", "empty", "link", "pipe", "hidden"};
    char path[128];
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        unlink(path);
    }
    ck_assert_int_eq(rmdir(folder), 0);
}

static const char *path_of(const char *name)
{
    static char path[128];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static void write_file(const char *name, const char *text)
{
    FILE *file = fopen(path_of(name), "wb");
    ck_assert_ptr_nonnull(file);
    ck_assert_int_ge(fputs(text, file), 0);
    ck_assert_int_eq(fclose(file), 0);
}

static palpate_status read_file(const char *path, size_t most, palpate_error *error)
{
    plp_buffer out;
    palpate_status status = plp_io_read(plp_io_system(), NULL, path, most, &out, error);
    if (status != PALPATE_OK) {
        ck_assert_ptr_null(out.bytes);
        ck_assert_uint_eq(out.length, 0);
    }
    plp_buffer_end(&out);
    return status;
}

START_TEST(a_file_is_read_whole)
{
    plp_buffer out;
    write_file("file", "rule \"a\"\n");
    errno = 77;
    ck_assert_int_eq(plp_io_read(plp_io_system(), NULL, path_of("file"), 9, &out, NULL),
                     PALPATE_OK);
    ck_assert_int_eq(errno, 77);
    ck_assert_str_eq(plp_buffer_text(&out), "rule \"a\"\n");
    plp_buffer_end(&out);
    write_file("empty", "");
    ck_assert_int_eq(plp_io_read(plp_io_system(), NULL, path_of("empty"), 0, &out, NULL),
                     PALPATE_OK);
    ck_assert_uint_eq(out.length, 0);
    plp_buffer_end(&out);
}
END_TEST

START_TEST(a_file_one_byte_too_large_is_refused)
{
    palpate_error error = PALPATE_ERROR_INIT;
    write_file("file", "123456");
    ck_assert_int_eq(read_file(path_of("file"), 6, NULL), PALPATE_OK);
    ck_assert_int_eq(read_file(path_of("file"), 5, &error), PALPATE_E_LIMIT);
    ck_assert_str_eq(error.code, "too_large");
    ck_assert_str_eq(error.place.file, path_of("file"));
}
END_TEST

START_TEST(what_is_no_regular_file_is_refused_without_waiting)
{
    palpate_error error = PALPATE_ERROR_INIT;
    ck_assert_int_eq(mkfifo(path_of("pipe"), 0600), 0);
    ck_assert_int_eq(read_file(path_of("pipe"), 100, &error), PALPATE_E_IO);
    ck_assert_str_eq(error.code, "not_a_file");
    error = (palpate_error)PALPATE_ERROR_INIT;
    ck_assert_int_eq(read_file(folder, 100, &error), PALPATE_E_IO);
    ck_assert_str_eq(error.code, "not_a_file");
}
END_TEST

START_TEST(a_link_in_the_last_part_is_not_followed)
{
    palpate_error error = PALPATE_ERROR_INIT;
    write_file("file", "x");
    ck_assert_int_eq(symlink("file", path_of("link")), 0);
    ck_assert_int_eq(read_file(path_of("link"), 100, &error), PALPATE_E_IO);
    ck_assert_ptr_nonnull(strstr(error.detail, "it is a symbolic link"));
}
END_TEST

START_TEST(a_missing_file_is_told)
{
    palpate_error error = PALPATE_ERROR_INIT;
    ck_assert_int_eq(read_file(path_of("nothing"), 100, &error), PALPATE_E_IO);
    ck_assert_str_eq(error.detail, "the file cannot be read: there is no such file (2)");
    ck_assert_str_eq(error.code, "io");
}
END_TEST

START_TEST(folders_are_listed_and_paths_looked_at)
{
    const plp_io *io = plp_io_system();
    plp_io_stat found;
    int code = 0;
    int seen = 0;
    char resolved[4096];
    char small[4];
    write_file("file", "12345");
    ck_assert_int_eq(symlink("file", path_of("link")), 0);
    void *directory = io->open_directory(io->context, folder, &code);
    ck_assert_ptr_nonnull(directory);
    for (const char *name = io->read_directory(io->context, directory, &code); name != NULL;
         name = io->read_directory(io->context, directory, &code))
        seen += strcmp(name, "file") == 0 || strcmp(name, "link") == 0 ? 1 : 0;
    ck_assert_int_eq(code, 0);
    ck_assert_int_eq(seen, 2);
    io->close_directory(io->context, directory);
    ck_assert_int_eq(io->look(io->context, path_of("link"), false, &found, &code), 0);
    ck_assert(found.is_link && !found.is_file);
    ck_assert_int_eq(io->look(io->context, path_of("link"), true, &found, &code), 0);
    ck_assert(found.is_file && !found.is_link && found.size == 5);
    ck_assert_int_eq(io->look(io->context, folder, true, &found, &code), 0);
    ck_assert(found.is_directory);
    ck_assert_int_ne(io->look(io->context, path_of("nothing"), true, &found, &code), 0);
    ck_assert_int_eq(code, ENOENT);
    ck_assert_int_eq(io->resolve(io->context, path_of("link"), resolved, sizeof resolved, &code),
                     0);
    ck_assert_str_eq(resolved + strlen(resolved) - 5, "/file");
    ck_assert_int_eq(resolved[0], '/');
    ck_assert_int_ne(io->resolve(io->context, path_of("link"), small, sizeof small, &code), 0);
    ck_assert_int_eq(code, ENAMETOOLONG);
    ck_assert_int_ne(io->resolve(io->context, path_of("nothing"), resolved, sizeof resolved, &code),
                     0);
    ck_assert_int_eq(code, ENOENT);
    ck_assert_ptr_null(io->open_directory(io->context, path_of("nothing"), &code));
    ck_assert_int_eq(code, ENOENT);
    ck_assert_uint_le(io->milliseconds(io->context), io->milliseconds(io->context));
}
END_TEST

START_TEST(a_closed_handle_is_told)
{
    const plp_io *io = plp_io_system();
    plp_io_stat found;
    char byte;
    int code = 0;
    ck_assert_int_ne(io->stat(io->context, -1, &found, &code), 0);
    ck_assert_int_eq(code, EBADF);
    ck_assert_int_lt((int)io->read(io->context, -1, &byte, 1, &code), 0);
    ck_assert_int_eq(code, EBADF);
    ck_assert_int_ne(io->close(io->context, -1, &code), 0);
    ck_assert_int_eq(code, EBADF);
}
END_TEST

/* A file system of one file, in which one thing goes wrong. */
typedef struct trouble {
    int open_code, stat_code, read_code, close_code;
    size_t told_size; /* what stat says */
    size_t real_size; /* what can be read */
    size_t step;      /* bytes per read; 0: as many as asked for */
    size_t at;
    int opened;
} trouble;

static int trouble_open(void *context, const char *path, int *code)
{
    trouble *t = context;
    (void)path;
    *code = t->open_code;
    t->opened += t->open_code == 0 ? 1 : 0;
    return t->open_code == 0 ? 5 : -1;
}

static int trouble_stat(void *context, int handle, plp_io_stat *out, int *code)
{
    trouble *t = context;
    ck_assert_int_eq(handle, 5);
    *code = t->stat_code;
    *out = (plp_io_stat){.size = t->told_size, .is_file = true};
    return t->stat_code == 0 ? 0 : -1;
}

static long trouble_read(void *context, int handle, char *bytes, size_t length, int *code)
{
    trouble *t = context;
    ck_assert_int_eq(handle, 5);
    *code = t->read_code;
    if (t->read_code != 0)
        return -1;
    if (length > t->real_size - t->at)
        length = t->real_size - t->at;
    if (t->step > 0 && length > t->step)
        length = t->step;
    memset(bytes, 'x', length);
    t->at += length;
    return (long)length;
}

static int trouble_close(void *context, int handle, int *code)
{
    trouble *t = context;
    ck_assert_int_eq(handle, 5);
    *code = t->close_code;
    t->opened--;
    return t->close_code == 0 ? 0 : -1;
}

START_TEST(each_call_that_fails_is_told_and_the_file_closed)
{
    static const struct {
        trouble trouble;
        palpate_status status;
        const char *code;
        const char *detail;
    } rows[] = {
        {{.told_size = 9, .real_size = 9}, PALPATE_OK, "", ""},
        {{.told_size = 9, .real_size = 9, .step = 2}, PALPATE_OK, "", ""},
        {{.open_code = EACCES}, PALPATE_E_IO, "io", "permission is denied"},
        {{.open_code = ENOTDIR}, PALPATE_E_IO, "io", "there is no such file"},
        {{.open_code = EMFILE}, PALPATE_E_IO, "io", "too many files are open"},
        {{.open_code = ENAMETOOLONG}, PALPATE_E_IO, "io", "its name is too long"},
        {{.open_code = EISDIR}, PALPATE_E_IO, "io", "it is a folder"},
        {{.open_code = ENOMEM}, PALPATE_E_IO, "io", "the system refuses"},
        {{.stat_code = EIO}, PALPATE_E_IO, "io", "the disk reports a fault"},
        {{.told_size = 9, .real_size = 9, .read_code = EIO}, PALPATE_E_IO, "io", "fault"},
        {{.told_size = 9, .real_size = 9, .close_code = EIO}, PALPATE_E_IO, "io", "fault"},
        {{.told_size = 9, .real_size = 8}, PALPATE_E_IO, "file_changed", "changed"},
        {{.told_size = 9, .real_size = 10}, PALPATE_E_IO, "file_changed", "changed"},
        {{.told_size = 9, .real_size = 1000000, .step = 3},
         PALPATE_E_IO,
         "file_changed",
         "changed"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        trouble t = rows[i].trouble;
        const plp_io io = {.context = &t,
                           .open = trouble_open,
                           .stat = trouble_stat,
                           .read = trouble_read,
                           .close = trouble_close};
        palpate_error error = PALPATE_ERROR_INIT;
        plp_buffer out;
        ck_assert_int_eq(plp_io_read(&io, NULL, "name", 100, &out, &error), rows[i].status);
        ck_assert_int_eq(t.opened, 0);
        ck_assert_str_eq(error.code, rows[i].code);
        ck_assert_ptr_nonnull(strstr(error.detail, rows[i].detail));
        ck_assert_uint_eq(out.length, rows[i].status == PALPATE_OK ? 9 : 0);
        plp_buffer_end(&out);
    }
}
END_TEST

START_TEST(without_memory_the_file_is_closed)
{
    trouble t = {.told_size = 9, .real_size = 9};
    const plp_io io = {.context = &t,
                       .open = trouble_open,
                       .stat = trouble_stat,
                       .read = trouble_read,
                       .close = trouble_close};
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, 0);
    plp_buffer out;
    ck_assert_int_eq(plp_io_read(&io, &memory, "name", SIZE_MAX, &out, NULL), PALPATE_E_NOMEM);
    ck_assert_int_eq(t.opened, 0);
    ck_assert_int_eq(hunger.blocks_held, 0);
}
END_TEST

START_TEST(a_very_long_path_is_cut_in_the_place)
{
    char path[1000];
    palpate_error error = PALPATE_ERROR_INIT;
    memset(path, 'a', sizeof path - 1);
    path[sizeof path - 1] = '\0';
    ck_assert_int_eq(read_file(path, 10, &error), PALPATE_E_IO);
    ck_assert_uint_eq(strlen(error.place.file), 255);
}
END_TEST

Suite *io_suite(void)
{
    Suite *suite = suite_create("base/io");
    TCase *tc = tcase_create("io");
    tcase_add_checked_fixture(tc, make_folder, drop_folder);
    tcase_add_test(tc, a_file_is_read_whole);
    tcase_add_test(tc, a_file_one_byte_too_large_is_refused);
    tcase_add_test(tc, what_is_no_regular_file_is_refused_without_waiting);
    tcase_add_test(tc, a_link_in_the_last_part_is_not_followed);
    tcase_add_test(tc, a_missing_file_is_told);
    tcase_add_test(tc, folders_are_listed_and_paths_looked_at);
    tcase_add_test(tc, a_closed_handle_is_told);
    tcase_add_test(tc, each_call_that_fails_is_told_and_the_file_closed);
    tcase_add_test(tc, without_memory_the_file_is_closed);
    tcase_add_test(tc, a_very_long_path_is_cut_in_the_place);
    suite_add_tcase(suite, tc);
    return suite;
}
