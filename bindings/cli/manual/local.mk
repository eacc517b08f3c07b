# SPDX-License-Identifier: MIT
# Manual pages: section 1 by the program from its tables, section 3 from the header, section 5 from Markdown.
EXTRA_DIST += %D%/markdown.awk %D%/header.awk %D%/palpate-plan.md

# test_install.sh checks that no command lacks its page.
manual_of_commands = \
    man/palpate-ask.1 man/palpate-check.1 man/palpate-completion.1 man/palpate-explore.1 man/palpate-facts.1 \
    man/palpate-flip.1 man/palpate-help.1 man/palpate-limits.1 man/palpate-listing.1 man/palpate-plan.1 man/palpate-rules.1 \
    man/palpate-schema.1 man/palpate-sweep.1 man/palpate-test.1 man/palpate-version.1 man/palpate-what-if.1 \
    man/palpate-why.1
manual_made = man/palpate.1 $(manual_of_commands) man/libpalpate.3 man/palpate-plan.5 man/palpate-rules.5
nodist_man_MANS += $(manual_made)
CLEANFILES += $(manual_made)

man/palpate.1: palpate$(EXEEXT)
	$(AM_V_GEN)$(MKDIR_P) man && ./palpate __manual >$@.tmp && mv $@.tmp $@

$(manual_of_commands): palpate$(EXEEXT)
	$(AM_V_GEN)$(MKDIR_P) man && name=$(@F) && name=$${name#palpate-} && \
	  ./palpate __manual $${name%.1} >$@.tmp && mv $@.tmp $@

man/libpalpate.3: core/palpate.h bindings/cli/manual/header.awk
	$(AM_V_GEN)$(MKDIR_P) man && \
	  $(AWK) -f $(srcdir)/bindings/cli/manual/header.awk $(srcdir)/core/palpate.h >$@.tmp && mv $@.tmp $@

man/palpate-rules.5: rules/LANGUAGE.md bindings/cli/manual/markdown.awk
	$(AM_V_GEN)$(MKDIR_P) man && \
	  $(AWK) -v name=palpate-rules -v section=5 -v summary='the rule language of Palpate' \
	  -f $(srcdir)/bindings/cli/manual/markdown.awk $(srcdir)/rules/LANGUAGE.md >$@.tmp && mv $@.tmp $@

man/palpate-plan.5: bindings/cli/manual/palpate-plan.md bindings/cli/manual/markdown.awk
	$(AM_V_GEN)$(MKDIR_P) man && \
	  $(AWK) -v name=palpate-plan -v section=5 -v summary='patients and plans of Palpate' \
	  -f $(srcdir)/bindings/cli/manual/markdown.awk $(srcdir)/bindings/cli/manual/palpate-plan.md >$@.tmp && mv $@.tmp $@
