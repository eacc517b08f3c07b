-- Where statements come from. Status: verified = the abstract, page or table was read; partly = existence and main message were read;
-- unverified = from memory or second hand. `seen` says what was read. The seeds S0 to S4 are practice and consumer articles: they show
-- what is done, not what works.

source "S0" {
  citation = "Clinic blog review of massage for chronic low back pain: techniques, conduct of a session, self-care, contraindications, integrative care",
  status = "verified", seen = "starting document, read in full",
}
source "S1" {
  citation = "Physician-branded blog post on therapeutic massage for chronic back pain: neuromuscular, sports, reflexology, acupressure",
  status = "verified", seen = "starting document, read in full",
}
source "S2" {
  citation = "Consumer article on massage for lower back pain: techniques, precautions, complementary therapies",
  status = "verified", seen = "starting document, read in full",
}
source "S3" {
  citation = "Consumer article on massage therapy and lower back pain: named studies, relaxation versus structural massage, cost, hand-held massagers",
  status = "verified", seen = "starting document, read in full",
}
source "S4" {
  citation = "Long consumer guide to massage for back pain: largest list of techniques and most unsupported claims",
  status = "verified", seen = "starting document, read in full",
}
source "ACP17" {
  citation = "Qaseem A, Wilt TJ, McLean RM, Forciea MA. Noninvasive treatments for acute, subacute, and chronic low back pain: a clinical practice guideline from the American College of Physicians. Ann Intern Med 2017;166(7):514-530. doi:10.7326/M16-2367. (ACP treats guidelines older than 5 years as no longer current.)",
  status = "verified", seen = "abstract and recommendations, publisher page and guideline-clearinghouse copy",
  year = 2017,
  url = "https://doi.org/10.7326/M16-2367",
}
source "NICE16" {
  citation = "NICE NG59. Low back pain and sciatica in over 16s. 2016 (updated later). Recommendations 1.2.2 and 1.2.7",
  status = "partly", seen = "wording quoted by a professional federation; NICE draft press notice; pharmacist summary",
  year = 2016,
}
source "VA22" {
  citation = "VA/DoD Clinical Practice Guideline for the Diagnosis and Treatment of Low Back Pain. 2022",
  status   = "partly",
  seen     = "recommendation lists at two guideline summary sites. Its statement on massage was not seen: unverified",
  year     = 2022,
}
source "APTA21" {
  citation = "George SZ, Fritz JM, Silfies SP, et al. Interventions for the management of acute and chronic low back pain: revision 2021. J Orthop Sports Phys Ther 2021;51(11):CPG1-CPG60. doi:10.2519/jospt.2021.0304",
  status   = "verified",
  seen     = "abstract and summary of recommendations. Massage in acute pain is given as \"may\" in one copy and \"can\" in a summary: grade unsettled",
  year     = 2021,
  url      = "https://doi.org/10.2519/jospt.2021.0304",
}
source "WHO23" {
  citation = "WHO guideline for non-surgical management of chronic primary low back pain in adults in primary and community care settings. Geneva 2023. ISBN 978-92-4-008178-9",
  status = "verified", seen = "executive summary page and recommendation list", year = 2023,
}
source "KNGF21" {
  citation = "KNGF guideline low back pain and lumbosacral radicular syndrome 2021, section C.4.2 Massage (Dutch)",
  status = "verified", seen = "guideline page", year = 2021,
}
source "DK18" {
  citation = "Stochkendahl MJ, Kjaer P, Hartvigsen J, et al. National clinical guidelines for non-surgical treatment of patients with recent onset low back pain or lumbar radiculopathy. Eur Spine J 2018;27(1):60-75",
  status = "verified", seen = "abstract", year = 2018,
}
source "LANCET18" {
  citation = "Foster NE, Anema JR, Cherkin D, et al. Prevention and treatment of low back pain: evidence, challenges, and promising directions. Lancet 2018;391:2368-2383",
  status = "verified", seen = "abstract", year = 2018,
}
source "COCH15" {
  citation = "Furlan AD, Giraldo M, Baskwill A, Irvin E, Imamura M. Massage for low-back pain. Cochrane Database Syst Rev 2015;9:CD001929.pub3",
  status = "verified", seen = "abstract at the Cochrane Library", year = 2015,
}
source "CH01" {
  citation = "Cherkin DC, Eisenberg D, Sherman KJ, et al. Randomized trial comparing traditional Chinese medical acupuncture, therapeutic massage, and self-care education for chronic low back pain. Arch Intern Med 2001;161(8):1081-1088",
  status = "verified", seen = "abstract", year = 2001,
}
source "CH11" {
  citation = "Cherkin DC, Sherman KJ, Kahn J, Wellman R, Cook AJ, Johnson E, Erro J, Delaney K, Deyo RA. A comparison of the effects of 2 types of massage and usual care on chronic low back pain. Ann Intern Med 2011;155(1):1-9",
  status = "verified", seen = "abstract, publisher page", year = 2011,
}
source "EL17" {
  citation = "Elder WG, Munk N, Love MM, et al. Real-world massage therapy produces meaningful effectiveness signal for primary care patients with chronic low back pain. Pain Med 2017;18(7):1394-1405. doi:10.1093/pm/pnw347",
  status   = "verified",
  seen     = "abstract; session length from the co-author's column; \"about half\" from an independent news review",
  year     = 2017,
  url      = "https://doi.org/10.1093/pm/pnw347",
}
source "HR01" {
  citation = "Hernandez-Reif M, Field T, Krasnegor J, Theakston H. Lower back pain is reduced and range of motion increased after massage therapy. Int J Neurosci 2001;106:131-145",
  status = "verified", seen = "abstract", year = 2001,
}
source "MAJ14" {
  citation = "Majchrzycki M, Kocur P, Kotwicki T. Deep tissue massage and nonsteroidal anti-inflammatory drugs for low back pain: a prospective randomized trial. ScientificWorldJournal 2014;2014:287597",
  status = "verified", seen = "abstract", year = 2014,
}
source "KUM13" {
  citation = "Kumar S, Beaton K, Hughes T. The effectiveness of massage therapy for the treatment of nonspecific low back pain: a systematic review of systematic reviews. Int J Gen Med 2013;6:733-741",
  status = "verified", seen = "abstract (primary research judged weak; \"may be effective\")", year = 2013,
}
source "CRA12" {
  citation = "Crane JD, Ogborn DI, Cupido C, et al. Massage therapy attenuates inflammatory signaling after exercise-induced muscle damage. Sci Transl Med 2012;4(119):119ra13",
  status = "partly", seen = "abstract summary and published critique", year = 2012,
}
source "SH14" {
  citation = "Sherman KJ, Cook AJ, Wellman RD, et al. Five-week outcomes from a dosing trial of therapeutic massage for chronic neck pain. Ann Fam Med 2014;12(2):112-120",
  status = "verified", seen = "abstract", year = 2014,
}
source "COOK15" {
  citation = "Cook AJ, Wellman RD, Cherkin DC, Kahn JR, Sherman KJ. Randomized clinical trial assessing whether additional massage treatments for chronic neck pain improve 12- and 26-week outcomes. Spine J 2015;15(10):2206-2215",
  status = "verified", seen = "abstract", year = 2015,
}
source "PER12" {
  citation = "Perlman AI, Ali A, Njike VY, et al. Massage therapy for osteoarthritis of the knee: a randomized dose-finding trial. PLoS One 2012;7(2):e30248",
  status = "verified", seen = "abstract", year = 2012,
}
source "PER18" {
  citation = "Perlman A, Fogerite SG, Glass O, et al. Efficacy and safety of massage for osteoarthritis of the knee. J Gen Intern Med 2019;34(3):379-386 (online 2018)",
  status = "verified", seen = "abstract", year = 2019,
}
source "AAOS" {
  citation = "AAOS knee osteoarthritis guideline, massage recommendation",
  status = "verified", seen = "recommendation page (gain at 8 weeks not sustained)",
}
source "MAK24" {
  citation = "Mak S, Allen J, Begashaw M, et al. Use of massage therapy for pain, 2018-2023: a systematic review. JAMA Netw Open 2024;7(7):e2422259",
  status = "verified", seen = "abstract", year = 2018,
}
source "CAM07" {
  citation = "Cambron JA, Dexheimer J, Coe P, Swenson R. Side-effects of massage therapy: a cross-sectional study of 100 clients. J Altern Complement Med 2007;13(8):793-796",
  status = "verified", seen = "abstract", year = 2007,
}
source "ERN03" {
  citation = "Ernst E. The safety of massage therapy. Rheumatology 2003;42:1101-1106",
  status = "verified", seen = "abstract", year = 2003,
}
source "YIN14" {
  citation = "Yin P, Gao N, Wu J, Litscher G, Xu S. Adverse events of massage therapy in pain-related conditions: a systematic review. Evid Based Complement Alternat Med 2014;2014:480956",
  status = "verified", seen = "abstract", year = 2014,
}
source "CHEN20" {
  citation = "Chen J, Zhang F, Chen H, Pan H. Rhabdomyolysis after the use of percussion massage gun: a case report. Phys Ther 2021;101(1)",
  status = "verified", seen = "abstract", year = 2021,
}
source "GUN" {
  citation = "Public guidance pages on percussion devices (areas and conditions to avoid, 30-60 s per spot, other case reports)",
  status = "partly", seen = "two consumer health pages and one physiotherapist review; not authoritative",
}
source "NCCIH14" {
  citation = "NCCIH. Massage therapy for health purposes: what you need to know",
  status = "verified", seen = "archived page text (pregnancy, bleeding, wounds, tumours)",
}
source "CILIST" {
  citation = "Published contraindication lists of massage practices and schools",
  status   = "partly",
  seen     = "several lists agree on fever, contagion, clots, acute injury, recent fracture and surgery; they disagree on many others",
}
source "ANTICOAG" {
  citation = "Consumer health pages on massage with blood thinners",
  status   = "partly",
  seen     = "consistent on avoiding deep work; one page suggests trigger point work, which this file rejects",
}
source "OSTEO" {
  citation = "Werner R. No bones about it: working safely with clients who have osteoporosis. Massage & Bodywork (ABMP); other practice guides",
  status = "partly", seen = "opening text and summaries",
}
source "ONC-PR" {
  citation = "Gentle pressure in oncology massage. Massage Magazine",
  status   = "verified",
  seen     = "article text (pressure limits; clot precautions at least 6 months; lifelong lymphoedema caution)",
}
source "ONC-MSU" {
  citation = "Cautions for massage, cancer pain education site, Michigan State University",
  status = "verified", seen = "page (no deep pressure over surgery for at least six weeks; bone metastasis)",
}
source "VTE-ONC" {
  citation = "Ng AH, Francis GJ, Sumler SS, Liu D, Bruera E. The efficacy and safety of massage therapy for cancer inpatients with venous thromboembolism. J Integr Oncol",
  status = "verified", seen = "abstract (25 patients, platelets > 50,000, site avoided)",
}
source "MLD" {
  citation = "Lymphoedema therapist guidance citing Földi's Textbook of Lymphology; practice lists",
  status = "partly", seen = "site text; textbook not read",
}
source "PREG21" {
  citation = "PRISMA review of relaxation massage in pregnancy, 12 RCTs, 2021, PMC8396946",
  status = "verified", seen = "abstract; author list not seen", year = 2021,
  url = "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8396946/",
}
source "PREG-HR" {
  citation = "Prenatal massage practice lists (high-risk factors, postpone signs, positions)",
  status = "partly", seen = "several lists; they conflict on clots and blood thinners",
}
source "AROMA" {
  citation = "Aromatherapy safety lists (epilepsy, pregnancy, blood pressure)",
  status   = "partly",
  seen     = "several lists, mostly traditional and mutually inconsistent; no nut-oil source read (almond as common carrier: unverified)",
}
source "BP" {
  citation = "Practice pages on massage and blood pressure (cut-offs 160/95, 180/110, uncontrolled)",
  status = "partly", seen = "inconsistent",
}
source "FIN20" {
  citation = "Finucane LM, Downie A, Mercer C, et al. International framework for red flags for potential serious spinal pathologies. J Orthop Sports Phys Ther 2020;50(7):350-372",
  status = "verified", seen = "abstract and opening; detailed tables not read", year = 2020,
}
source "DOW13" {
  citation = "Downie A, Williams CM, Henschke N, et al. Red flags to screen for malignancy and fracture in patients with low back pain. BMJ 2013;347:f7095",
  status = "partly", seen = "published summary answer (PubMed 25257627); full citation from memory", year = 2013,
}
source "GCARE" {
  citation = "NHS Gloucestershire clinical pathway: red flags for spinal conditions",
  status = "verified", seen = "page",
}
source "RCEM" {
  citation = "RCEM Learning: red flag symptoms in acute low back pain",
  status = "verified", seen = "page",
}
source "CES" {
  citation = "Cauda equina warning-sign card (Greenhalgh, Mercer, Finucane) as shown by a cauda equina charity and hospital patient pages",
  status = "verified", seen = "pages (bilateral leg item not on the versions read)",
}
source "AAA" {
  citation = "Patient encyclopaedia entries on abdominal aortic aneurysm",
  status = "verified", seen = "pages; secondary sensitivity figures not used",
}
source "SPA" {
  citation = "Inflammatory back pain criteria (onset before 45, > 3 months, stiffness > 30 min, better with exercise)",
  status = "unverified", seen = "general knowledge; the UK pathway names ankylosing spondylitis only",
}
source "MANIP" {
  citation = "Possible contraindications to spinal manipulation, table 9 in a chiropractic best-practice paper, J Altern Complement Med",
  status = "verified", seen = "table; WHO 2005 chiropractic guideline lists similar items (opening read only)",
}
source "BMJ-T" {
  citation = "Absolute and relative contraindications to manipulation, table in BMJ ABC article, PMC1116959",
  status = "verified", seen = "table",
  url = "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1116959/",
}
source "SMT-DISC" {
  citation = "Oliphant D. Safety of spinal manipulation in the treatment of lumbar disk herniations. J Manipulative Physiol Ther 2004;27:197-210; Assendelft WJJ et al. complications review",
  status = "verified", seen = "abstracts", year = 2004,
}
source "RUB19" {
  citation = "Rubinstein SM, de Zoete A, van Middelkoop M, et al. Benefits and harms of spinal manipulative therapy for chronic low back pain. BMJ 2019;364:l689",
  status = "verified", seen = "abstract", year = 2019,
}
source "HAY21" {
  citation = "Hayden JA et al. Exercise therapy for chronic low back pain. Cochrane Database Syst Rev 2021;CD009790.pub2 (249 trials)",
  status = "partly", seen = "abstract opening; certainty level second hand", year = 2021,
}
source "EXWHO23" {
  citation = "Structured exercise programmes for chronic primary low back pain, systematic review for the WHO guideline, J Occup Rehabil 2023, PMC10684665",
  status = "verified", seen = "abstract (moderate certainty)", year = 2023,
  url = "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10684665/",
}
source "WIE22" {
  citation = "Wieland LS, Skoetz N, Pilkington K, et al. Yoga for chronic non-specific low back pain. Cochrane Database Syst Rev 2022;11:CD010671.pub3",
  status = "partly", seen = "abstract opening (21 trials)", year = 2022,
}
source "MU20" {
  citation = "Mu J, Furlan AD, Lam WY, et al. Acupuncture for chronic nonspecific low back pain. Cochrane Database Syst Rev 2020;12:CD013814",
  status = "partly", seen = "commentary on the review", year = 2020,
}
source "FR06" {
  citation = "French SD, Cameron M, Walker BF, Reggars JW, Esterman AJ. Superficial heat or cold for low back pain. Spine 2006;31(9):998-1006 (Cochrane)",
  status = "verified", seen = "abstract", year = 2006,
}
source "DAV20" {
  citation = "Davis HL, Alabed S, Chico TJA. Effect of sports massage on performance and recovery. BMJ Open Sport Exerc Med 2020;6:e000614",
  status = "verified", seen = "abstract", year = 2020,
}
source "GUO17" {
  citation = "Massage alleviates delayed onset muscle soreness after strenuous exercise. Front Physiol 2017;8:747",
  status = "verified", seen = "abstract", year = 2017,
}
source "MFR21" {
  citation = "Wu Z, Wang Y, Ye X, et al. Myofascial release for chronic low back pain. Front Med 2021;8:697986",
  status = "verified", seen = "abstract", year = 2021,
}
source "MFR21B" {
  citation = "The effects of myofascial release technique for patients with low back pain. Complement Ther Med 2021;59:102737",
  status = "verified", seen = "abstract; authors not seen", year = 2021,
}
source "ACUP21" {
  citation = "Li T, Li X, Huang F, et al. Clinical efficacy and safety of acupressure on low back pain. Evid Based Complement Alternat Med 2021;8862399",
  status = "verified", seen = "abstract", year = 2021,
}
source "ACUP20" {
  citation = "Godley E, Smith MA. Efficacy of acupressure for chronic low back pain: a systematic review. Complement Ther Clin Pract 2020;101146",
  status = "verified", seen = "abstract", year = 2020,
}
source "REFLEX17" {
  citation = "Hoffmann de Oliveira B, et al. Foot reflexotherapy induces analgesia in elderly individuals with low back pain: pilot. Evid Based Complement Alternat Med 2017;2378973",
  status = "partly", seen = "abstract opening", year = 2017,
}
source "CST24" {
  citation = "Ceballos-Laita L, Ernst E, Carrasco-Uribarren A, et al. Is craniosacral therapy effective? Healthcare 2024;12(6):679",
  status = "verified", seen = "abstract", year = 2024,
}
source "CST20" {
  citation = "Craniosacral therapy for chronic pain: systematic review and meta-analysis. BMC Musculoskelet Disord 2020;21:1",
  status = "verified", seen = "abstract", year = 2020,
}
source "SBST" {
  citation = "Hill JC et al. A primary care back pain screening tool. Arthritis Rheum 2008;59(5):632-641; scoring pages",
  status = "verified", seen = "scoring on three pages; original not read", year = 2008,
}
source "ODI" {
  citation = "Oswestry score bands, table 1 in BMC-family article asir 2013;7:12 quoting the developers",
  status = "verified", seen = "table (\"crippled\" relabelled here as very severe)", year = 2013,
}
source "ODI-MDC" {
  citation = "Modified Oswestry: minimum detectable change about 10 points, secondary pages; Ostelo RW et al. Spine 2008;33:90-94",
  status = "partly", seen = "Ostelo unverified", year = 2008,
}
source "RMDQ" {
  citation = "Stratford PW et al. Defining the minimum level of detectable change for the Roland-Morris questionnaire. Phys Ther 1996;76:359",
  status = "verified", seen = "abstract", year = 1996,
}
source "PEG" {
  citation = "Krebs EE, Lorenz KA, Bair MJ, et al. Development and initial validation of the PEG. J Gen Intern Med 2009;24:733-738",
  status = "verified", seen = "abstract; 30% threshold second hand", year = 2009,
}
source "PHQ2" {
  citation = "PHQ-2 scoring (cut-point 3)",
  status = "verified", seen = "scoring documentation pages",
}
source "GAD2" {
  citation = "GAD-2 scoring (above 2)",
  status = "verified", seen = "scoring documentation page",
}
source "NICH11" {
  citation = "Nicholas MK, Linton SJ, Watson PJ, Main CJ. Early identification and management of psychological risk factors (\"yellow flags\") in patients with low back pain: a reappraisal. Phys Ther 2011;91(5):737-753",
  status = "verified", seen = "abstract", year = 2011,
}
source "YF-NZ" {
  citation = "New Zealand guide to assessing psychosocial yellow flags in acute low back pain",
  status = "partly", seen = "opening text",
}
source "project" {
  citation = "A choice of this project, made where sources give no number or disagree. It stays editable.",
  status = "unverified", seen = "the knowledge base of this project",
}
