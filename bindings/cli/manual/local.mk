# SPDX-License-Identifier: MIT
# Manual pages: section 1 by the program from its tables, section 3 from the header, section 5 from Markdown.
EXTRA_DIST += %D%/markdown.awk %D%/header.awk %D%/palpate-plan.md %D%/palpate.json.md

manual_made = man/palpate.1 man/libpalpate.3 man/libpalpate-fhir.3 man/palpate-plan.5 man/palpate-rules.5 man/palpate.json.5
nodist_man_MANS += $(manual_made)
CLEANFILES += $(manual_made) man/palpate-*.1 man/commands

man/palpate.1: palpate$(EXEEXT)
	$(AM_V_GEN)$(MKDIR_P) man && ./palpate __manual >$@.tmp && mv $@.tmp $@

# A page for each command that there is: no list to forget one in.
man/commands: palpate$(EXEEXT)
	$(AM_V_GEN)$(MKDIR_P) man && ./palpate __complete '' | cut -f 1 >$@.tmp && \
	  while read -r name; do ./palpate __manual $$name >man/palpate-$$name.1 || exit 1; done <$@.tmp && mv $@.tmp $@

all-local: man/commands

install-manual-of-commands: man/commands
	$(MKDIR_P) "$(DESTDIR)$(man1dir)"
	while read -r name; do \
	  $(INSTALL_DATA) man/palpate-$$name.1 "$(DESTDIR)$(man1dir)/palpate-$$name.1" || exit 1; \
	done <man/commands

uninstall-manual-of-commands:
	rm -f "$(DESTDIR)$(man1dir)"/palpate-*.1
.PHONY: install-manual-of-commands uninstall-manual-of-commands

man/libpalpate.3: core/palpate.h bindings/cli/manual/header.awk
	$(AM_V_GEN)$(MKDIR_P) man && \
	  $(AWK) -f $(srcdir)/bindings/cli/manual/header.awk $(srcdir)/core/palpate.h >$@.tmp && mv $@.tmp $@

man/libpalpate-fhir.3: bindings/fhir/palpate_fhir.h bindings/cli/manual/header.awk
	$(AM_V_GEN)$(MKDIR_P) man && \
	  $(AWK) -v page=libpalpate-fhir -v header=palpate_fhir.h -v package=palpate-fhir \
	  -v summary='records of FHIR R4 in, plans out' \
	  -f $(srcdir)/bindings/cli/manual/header.awk $(srcdir)/bindings/fhir/palpate_fhir.h >$@.tmp && mv $@.tmp $@

man/palpate-rules.5: rules/LANGUAGE.md bindings/cli/manual/markdown.awk
	$(AM_V_GEN)$(MKDIR_P) man && \
	  $(AWK) -v name=palpate-rules -v section=5 -v summary='the rule language of Palpate' \
	  -f $(srcdir)/bindings/cli/manual/markdown.awk $(srcdir)/rules/LANGUAGE.md >$@.tmp && mv $@.tmp $@

man/palpate-plan.5: bindings/cli/manual/palpate-plan.md bindings/cli/manual/markdown.awk
	$(AM_V_GEN)$(MKDIR_P) man && \
	  $(AWK) -v name=palpate-plan -v section=5 -v summary='patients and plans of Palpate' \
	  -f $(srcdir)/bindings/cli/manual/markdown.awk $(srcdir)/bindings/cli/manual/palpate-plan.md >$@.tmp && mv $@.tmp $@

man/palpate.json.5: bindings/cli/manual/palpate.json.md bindings/cli/manual/markdown.awk
	$(AM_V_GEN)$(MKDIR_P) man && \
	  $(AWK) -v name=palpate.json -v section=5 -v summary='the project file of Palpate' \
	  -f $(srcdir)/bindings/cli/manual/markdown.awk $(srcdir)/bindings/cli/manual/palpate.json.md >$@.tmp && mv $@.tmp $@
