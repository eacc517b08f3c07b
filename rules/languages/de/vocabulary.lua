-- German texts of the facts. Drafted by machine; to be reviewed by a clinician.
translate "de" {
  reviewed = false,
  by       = "machine draft",
  on       = "2026-11-21",
  facts    = {
    age_years                         = {
      title = "Alter",
      ask   = "Wie alt sind Sie?",
      why   = "Junge Menschen brauchen die Zustimmung der Eltern, und im späteren Leben brauchen Knochen und Blutgefäße mehr Sorgfalt.",
    },
    guardian_consent                  = {
      title = "Zustimmung des Vormunds",
      ask   = "Hat ein Elternteil oder Vormund zugestimmt?",
      why   = "Eine Person unter 18 braucht die Zustimmung eines Elternteils oder Vormunds.",
    },
    sex_at_birth                      = {
      title = "Bei der Geburt eingetragenes Geschlecht",
      ask   = "Welches Geschlecht wurde bei der Geburt eingetragen?",
      why   = "Davon hängt ab, ob die Fragen zur Schwangerschaft gelten.",
    },
    pregnancy_status                  = {
      title  = "Schwangerschaft",
      ask    = "Sind Sie schwanger oder haben Sie in den letzten 12 Wochen geboren? Welches Drittel?",
      why    = "Lage, Druck und Freigabe hängen davon ab.",
      values = {
        not_applicable = "trifft nicht zu", not_pregnant = "nicht schwanger",
        postpartum = "beendet, mit einer Geburt in den letzten 12 Wochen", trimester_1 = "erstes Drittel",
        trimester_2 = "zweites Drittel", trimester_3 = "drittes Drittel",
      },
    },
    pregnancy_high_risk               = {
      title = "Risikoschwangerschaft",
      ask   = "Hat Ihre Schwangerschaftsbetreuung von einer Risikoschwangerschaft gesprochen oder von Präeklampsie, Blutung, Plazentaproblemen, Mehrlingen oder Frühgeburtsrisiko?",
      why   = "Eine Risikoschwangerschaft braucht zuerst die Zustimmung der Schwangerschaftsbetreuung.",
    },
    pregnancy_warning_sign            = {
      title = "Warnzeichen der Schwangerschaft jetzt",
      ask   = "Blutung, Abgang von Flüssigkeit, Wehen, starker Kopfschmerz oder verändertes Sehen, plötzliche Schwellung, weniger Kindsbewegungen?",
      why   = "Diese Zeichen brauchen am selben Tag Kontakt zur Schwangerschaftsbetreuung.",
    },
    pregnancy_emergency_sign          = {
      title = "Notfallzeichen der Schwangerschaft jetzt",
      ask   = "Ist die Blutung stark, gab es einen Krampfanfall, oder besteht starker Kopfschmerz?",
      why   = "Diese Zeichen brauchen Notfallversorgung.",
    },
    weeks_postpartum                  = {
      title = "Wochen seit der Geburt",
      ask   = "Wie viele Wochen liegt die Geburt zurück?",
      why   = "In den ersten Wochen sind Gerinnsel wahrscheinlicher, und Gewebe heilt noch.",
    },
    caesarean_recent                  = {
      title = "Kaiserschnitt vor weniger als 8 Wochen",
      ask   = "War es ein Kaiserschnitt in den letzten 8 Wochen?",
      why   = "Die Wunde am Bauch heilt noch.",
    },
    frailty                           = {
      title = "Gebrechlichkeit",
      ask   = "Brauchen Sie Hilfe bei täglichen Dingen oder fühlen Sie sich allgemein gebrechlich?",
      why   = "Druck, Länge der Sitzung und das Auf- und Absteigen von der Liege hängen davon ab.",
    },
    falls_past_year                   = {
      title = "Stürze im letzten Jahr",
      ask   = "Wie viele Stürze in den letzten 12 Monaten?",
      why   = "Stürze weisen auf ein Risiko für Brüche und für Unfälle an der Liege hin.",
    },
    can_give_feedback                 = {
      title = "Kann Unbehagen fühlen und mitteilen",
      ask   = "Kann die Person Berührung normal fühlen und sagen, wenn etwas wehtut?",
      why   = "Nur wer fühlen und sich äußern kann, kann für sicheren Druck sorgen.",
    },
    intoxicated_now                   = {
      title = "Wirkung von Alkohol oder Drogen jetzt",
      ask   = "Steht die Person jetzt unter Alkohol oder anderen Mitteln?",
      why   = "Auf Zustimmung und Rückmeldung ist kein Verlass.",
    },
    occupation_load                   = {
      title  = "Anforderung der Arbeit",
      ask    = "Was beschreibt Ihre Arbeit am besten?",
      why    = "Arbeit kann Rückenschmerz aufrechterhalten und lässt sich anpassen.",
      values = {
        manual_heavy = "schwere körperliche Arbeit", manual_moderate = "mäßige körperliche Arbeit",
        not_working = "arbeitet nicht", sedentary = "meist im Sitzen", shift_work = "Schichtarbeit",
        standing = "meist im Stehen",
      },
    },
    activity_level                    = {
      title = "Körperliche Aktivität",
      ask   = "Wie aktiv sind Sie in einer üblichen Woche?",
      why   = "Der Ausgangspunkt für Übungen und für Sportmassage.",
    },
    athlete_competing                 = {
      title = "Im Training oder Wettkampf",
      ask   = "Trainieren Sie für Wettkämpfe oder nehmen Sie daran teil?",
      why   = "Sportmassage wird auf Training und Wettkämpfe abgestimmt.",
    },
    days_to_event                     = {
      title = "Tage bis zum nächsten Wettkampf",
      ask   = "Wie viele Tage sind es bis zu Ihrem nächsten Wettkampf?",
      why   = "Tiefe Arbeit kurz vor einem Wettkampf kann neuen Muskelkater machen.",
    },
    smoker                            = {
      title = "Tabak",
      ask   = "Rauchen Sie oder nutzen Sie Tabak?",
      why   = "Tabak wirkt auf Knochen, Blutgefäße und Erholung.",
    },
    body_mass_index                   = {
      title = "Body-Mass-Index",
      ask   = "Wie hoch ist Ihr Body-Mass-Index, wenn Sie ihn kennen?",
      why   = "Bequemlichkeit und Lage auf der Liege.",
    },
    height_cm                         = {
      title = "Größe",
      ask   = "Wie groß sind Sie?",
      why   = "Mit dem Gewicht ergibt sie den Body-Mass-Index.",
    },
    weight_kg                         = {
      title = "Gewicht",
      ask   = "Wie viel wiegen Sie?",
      why   = "Mit der Größe ergibt es den Body-Mass-Index.",
    },
    partner_available                 = {
      title = "Hilfe zu Hause",
      ask   = "Gibt es jemanden, der bei sanfter Massage zu Hause helfen könnte?",
      why   = "Eine helfende Person macht sanfte Massage zu Hause möglich.",
    },
    guideline_profile                 = {
      title  = "Verwendete Leitlinien",
      ask    = "Welche Leitlinien gelten hier?",
      why    = "Leitlinien unterscheiden sich bei Akupunktur und Massage.",
      values = {
        default = "Voreinstellung", uk_nice = "Vereinigtes Königreich (NICE)", us_acp = "Vereinigte Staaten (ACP)",
        who = "WHO",
      },
    },
    primary_complaint                 = {
      title  = "Hauptbeschwerde",
      ask    = "Wobei möchten Sie vor allem Hilfe?",
      why    = "Die Regeln sind für Schmerz im unteren Rücken und Muskelspannung geschrieben.",
      values = {
        low_back_pain = "Schmerz im unteren Rücken", muscle_soreness = "Muskelkater", neck_pain = "Nackenschmerz",
        other = "etwas anderes", stress_tension = "Stress und Anspannung", widespread_pain = "ausgebreiteter Schmerz",
      },
    },
    pain_regions                      = {
      title  = "Wo es wehtut",
      ask    = "Wo spüren Sie es?",
      why    = "Grenzen und Ratschläge hängen von der Stelle ab.",
      values = { lower_back = "unterer Rücken", upper_back = "oberer Rücken" },
    },
    pain_duration_weeks               = {
      title = "Schmerzdauer",
      ask   = "Wie lange dauert diese Episode schon?",
      why   = "Neuer, jüngerer und lang anhaltender Schmerz werden verschieden behandelt.",
    },
    pain_nrs                          = {
      title = "Schmerzstärke",
      ask   = "Wie stark ist Ihr üblicher Schmerz in dieser Woche, von 0 bis 10?",
      why   = "Die Schwere und das Maß der Veränderung.",
    },
    pain_trend                        = {
      title = "Verlauf des Schmerzes",
      ask   = "Wird es besser, bleibt es gleich oder wird es schlimmer?",
      why   = "Schmerz, der schlimmer wird, sollte noch einmal angeschaut werden.",
    },
    worsening_weeks                   = {
      title = "Wochen der Verschlechterung",
      ask   = "Seit wie vielen Wochen wird es schlimmer?",
      why   = "Mehr als zwei Wochen Verschlechterung sollten noch einmal angeschaut werden.",
    },
    flare_up                          = {
      title = "Schub eines bekannten Schmerzes",
      ask   = "Ist das ein Schub eines Schmerzes, den Sie schon früher hatten?",
      why   = "Ein Schub wird für kurze Zeit mit kürzeren Sitzungen behandelt.",
    },
    pain_onset                        = {
      title  = "Wie es begann",
      ask    = "Wie hat es angefangen?",
      why    = "Ein Unfall oder Schmerz aus dem Nichts kann auf eine Ursache hinweisen, die untersucht werden muss.",
      values = {
        after_surgery = "nach einer Operation", gradual = "allmählich", major_trauma = "mit einem schweren Unfall",
        minor_trauma = "mit einem leichten Sturz oder Stoß", strain_or_lifting = "mit einer Zerrung oder beim Heben",
        sudden_no_cause = "plötzlich, ohne Ursache",
      },
    },
    pain_quality                      = {
      title = "Art des Schmerzes",
      ask   = "Welche Wörter passen zum Schmerz?",
      why   = "Manche Wörter weisen auf Nerven oder Blutgefäße hin.",
    },
    pain_severe_sudden                = {
      title = "Plötzlicher sehr starker Schmerz",
      ask   = "Kam er plötzlich, und gehört er zu den schlimmsten, die Sie hatten?",
      why   = "Das kann auf ein Blutgefäß oder einen anderen Notfall hinweisen.",
    },
    pain_constant_rest                = {
      title = "Ständiger Schmerz, den keine Lage lindert",
      ask   = "Ist er immer da, ganz gleich, welche Lage Sie einnehmen?",
      why   = "Schmerz, den keine Lage lindert, kommt vielleicht nicht von Muskeln und Gelenken.",
    },
    pain_night_unrelenting            = {
      title = "Nachtschmerz, der nicht nachlässt",
      ask   = "Weckt Sie der Schmerz und legt sich nicht, wenn Sie die Lage wechseln?",
      why   = "Das kann ein Zeichen für etwas sein, das in ärztliche Hände gehört.",
    },
    morning_stiffness_minutes         = {
      title = "Morgensteifigkeit",
      ask   = "Wie viele Minuten dauert es, bis die Steifigkeit am Morgen nachlässt?",
      why   = "Lange Morgensteifigkeit kann ein Zeichen für eine Entzündung sein.",
    },
    better_with_movement              = {
      title = "Lässt mit Bewegung nach, nicht mit Ruhe",
      ask   = "Hilft Bewegung und verschlimmert Ruhe?",
      why   = "Dieses Muster kann ein Zeichen für eine Entzündung sein.",
    },
    leg_pain_below_knee               = {
      title = "Beinschmerz unter dem Knie",
      ask   = "Reicht der Schmerz bis unter das Knie?",
      why   = "Das kann ein Zeichen sein, dass ein Nerv gereizt ist.",
    },
    leg_numb_tingle                   = {
      title = "Taubheit oder Kribbeln im Bein",
      ask   = "Taubheit oder Kribbeln in einem Bein oder Fuß?",
      why   = "Das kann ein Zeichen sein, dass ein Nerv gereizt ist.",
    },
    neuro_deficit                     = {
      title  = "Schwäche oder Nervenausfall",
      ask    = "Schwäche im Bein, schlappender Fuß oder Taubheit, die neu ist oder zunimmt?",
      why    = "Davon hängt ab, wie bald ärztlich untersucht werden sollte.",
      values = {
        mild_sensory = "leichte Taubheit", none = "keine", progressive_or_severe = "schwer oder zunehmend",
        stable_motor = "Schwäche, die sich nicht verändert",
      },
    },
    bilateral_leg_symptoms            = {
      title = "Beide Beine betroffen",
      ask   = "Sind beide Beine betroffen?",
      why   = "Zeichen in beiden Beinen können auf Druck auf viele Nerven zugleich hinweisen.",
    },
    walking_leg_pain_eased_by_sitting = {
      title = "Beinschmerz beim Gehen, den Sitzen lindert",
      ask   = "Schmerzen die Beine beim Gehen und lässt es nach, wenn Sie sitzen oder sich vorbeugen?",
      why   = "Bei diesem Muster ist Rückwärtsbeugen oft unangenehm.",
    },
    gait_or_hand_clumsiness           = {
      title = "Neue Unsicherheit beim Gehen oder ungeschickte Hände",
      ask   = "Neuer unsicherer Gang oder ungeschickte Hände?",
      why   = "Das kann ein Zeichen für Druck auf das Rückenmark sein.",
    },
    calf_swelling_pain                = {
      title = "Schwellung oder Schmerz in einer Wade",
      ask   = "Ist eine Wade oder ein Bein neu geschwollen, warm, rot oder schmerzhaft?",
      why   = "Das kann ein Zeichen für ein Blutgerinnsel sein.",
    },
    muscle_tension                    = {
      title = "Verspannte Muskeln",
      ask   = "Fühlen sich die Muskeln verspannt oder verknotet an?",
      why   = "Ein häufiger Grund für Massage.",
    },
    muscle_spasm                      = {
      title = "Muskelverkrampfung",
      ask   = "Verkrampfen sich die Rückenmuskeln?",
      why   = "Verkrampfte Muskeln brauchen einen sanften Anfang.",
    },
    tender_points_referred            = {
      title = "Empfindliche Stellen, die Schmerz weiterleiten",
      ask   = "Gibt es wunde Stellen, die beim Drücken Schmerz anderswohin senden?",
      why   = "Auf solche Stellen zielt Triggerpunkt-Arbeit.",
    },
    stiff_reduced_motion              = {
      title = "Steif, weniger beweglich",
      ask   = "Ist das Beugen oder Drehen eingeschränkt?",
      why   = "Beweglichkeit wird ein Ziel.",
    },
    exercise_soreness                 = {
      title = "Muskelkater nach Anstrengung",
      ask   = "Ist das Muskelkater nach ungewohnter oder harter Anstrengung?",
      why   = "Muskelkater nach Anstrengung hat einen eigenen kurzen Plan.",
    },
    hours_since_hard_exercise         = {
      title = "Stunden seit der harten Anstrengung",
      ask   = "Wie viele Stunden liegt diese Anstrengung zurück?",
      why   = "Der Zeitpunkt der Massage nach Anstrengung.",
    },
    acute_injury_days                 = {
      title = "Tage seit Zerrung oder Verstauchung",
      ask   = "Wie viele Tage liegt die Verletzung zurück, wenn es eine gab?",
      why   = "Frische Verletzungen werden zunächst in Ruhe gelassen.",
    },
    injury_region                     = {
      title = "Verletzte Stelle",
      ask   = "Wo ist die Verletzung?",
      why   = "Die verletzte Stelle wird in Ruhe gelassen.",
    },
    swelling_present                  = {
      title  = "Schwellung",
      ask    = "Gibt es eine Schwellung? Wo?",
      why    = "Schwellung ohne bekannte Ursache wird angeschaut, bevor sie behandelt wird.",
      values = { both_legs = "beide Beine", one_limb = "ein Arm oder Bein" },
    },
    sleep_disturbed                   = {
      title = "Schmerz stört den Schlaf",
      ask   = "Stört er Ihren Schlaf?",
      why   = "Schlaf wird ein Ziel.",
    },
    headache_tension                  = {
      title = "Spannungskopfschmerz",
      ask   = "Haben Sie Kopfschmerzen wie ein enges Band?",
      why   = "Vermerkt, aber kein Ziel dieser Pläne.",
    },
    headache_new                      = {
      title = "Neuer Kopfschmerz",
      ask   = "Ist der Kopfschmerz neu oder anders als die Kopfschmerzen, die Sie kennen?",
      why   = "Ein neuer Kopfschmerz wird angeschaut, bevor jemand am Kopf arbeitet.",
    },
    work_absence_weeks                = {
      title = "Wochen ohne Arbeit",
      ask   = "Seit wie vielen Wochen können Sie deswegen nicht arbeiten?",
      why   = "Lange Abwesenheit verlangt mehr Hilfe als Massage.",
    },
    weeks_without_improvement         = {
      title = "Wochen Behandlung ohne Gewinn",
      ask   = "Seit wie vielen Wochen werden Sie ohne Besserung behandelt?",
      why   = "Behandlung, die nicht hilft, wird neu beurteilt.",
    },
    saddle_numbness                   = {
      title = "Taubheit zwischen den Beinen",
      ask   = "Taubheit oder verändertes Gefühl zwischen den Beinen, um After oder Genitalien oder beim Abwischen?",
      why   = "Das kann ein Zeichen für Druck auf die Nerven am Ende der Wirbelsäule sein.",
    },
    bladder_change                    = {
      title = "Neue Blasenstörung",
      ask   = "Neue Probleme, Urin zu lassen, zu halten oder zu spüren?",
      why   = "Das kann ein Zeichen für Druck auf die Nerven am Ende der Wirbelsäule sein.",
    },
    bowel_change                      = {
      title = "Neuer Verlust der Darmkontrolle",
      ask   = "Neuer Verlust der Darmkontrolle oder des Gefühls dafür?",
      why   = "Das kann ein Zeichen für Druck auf die Nerven am Ende der Wirbelsäule sein.",
    },
    sexual_function_change            = {
      title = "Neuer Verlust der sexuellen Funktion",
      ask   = "Neuer Verlust von Gefühl oder Funktion im Genitalbereich, seit der Schmerz begann?",
      why   = "Das kann ein Zeichen für Druck auf die Nerven am Ende der Wirbelsäule sein.",
    },
    cancer_status                     = {
      title  = "Krebs",
      ask    = "Hatten Sie je Krebs? Wird er behandelt, oder hat er in Knochen gestreut?",
      why    = "Neuer Rückenschmerz nach Krebs wird zuerst untersucht, und behandeltes Gewebe braucht besondere Sorgfalt.",
      values = {
        active_treatment = "in Behandlung", active_untreated = "nicht behandelt",
        bone_metastasis = "in Knochen gestreut", past = "früher",
      },
    },
    cancer_region                     = {
      title = "Stelle des Krebses oder seiner Behandlung",
      ask   = "Wo sind der Krebs, die Narben oder die bestrahlte Haut?",
      why   = "Diese Stellen werden in Ruhe gelassen.",
    },
    weight_loss_unexplained           = {
      title = "Unerklärter Gewichtsverlust",
      ask   = "Haben Sie ungewollt Gewicht verloren?",
      why   = "Das muss ärztlich untersucht werden.",
    },
    fever_now                         = {
      title = "Fieber jetzt",
      ask   = "Haben Sie jetzt Fieber oder Schüttelfrost?",
      why   = "Fieber kann ein Zeichen für eine Infektion sein.",
    },
    temperature_c                     = {
      title = "Körpertemperatur",
      ask   = "Wie hoch ist Ihre Temperatur?",
      why   = "38.0 oder mehr zählt als Fieber.",
    },
    night_sweats                      = {
      title = "Nachtschweiß",
      ask   = "Schwitzen Sie nachts so, dass alles nass ist?",
      why   = "Das kann ein Zeichen für eine Infektion sein oder für etwas anderes, das in ärztliche Hände gehört.",
    },
    recent_infection                  = {
      title = "Kürzliche bakterielle Infektion oder Eingriff",
      ask   = "Eine kürzliche Infektion von Harnwegen, Haut, Zähnen oder Blut oder eine Spritze an der Wirbelsäule?",
      why   = "Eine Infektion kann auf die Wirbelsäule übergehen.",
    },
    iv_drug_use                       = {
      title = "Gespritzte Drogen",
      ask   = "Haben Sie Drogen gespritzt, die Ihnen nicht verordnet waren?",
      why   = "Das erhöht das Risiko für eine Infektion der Wirbelsäule.",
    },
    immunosuppressed                  = {
      title = "Schwaches Immunsystem",
      ask   = "Eine Erkrankung oder ein Arzneimittel, das Ihr Immunsystem schwächt?",
      why   = "Infektionen sind wahrscheinlicher und schwerer zu bemerken.",
    },
    midline_bone_tenderness           = {
      title = "Punktförmiger Druckschmerz der Wirbelsäule",
      ask   = "Ist eine Stelle am Knochen der Wirbelsäule bei leichtem Klopfen sehr empfindlich?",
      why   = "Das kann ein Zeichen für einen Bruch oder eine Infektion sein.",
    },
    new_spinal_deformity              = {
      title = "Neue Verformung der Wirbelsäule",
      ask   = "Ein neuer Buckel, eine Stufe oder eine seitliche Verschiebung?",
      why   = "Das kann ein Zeichen für einen Bruch sein.",
    },
    pulsating_abdomen                 = {
      title = "Pulsieren im Bauch",
      ask   = "Spüren Sie eine pulsierende Schwellung im Bauch?",
      why   = "Das kann ein Zeichen für eine erweiterte Hauptschlagader sein.",
    },
    collapse_or_clammy                = {
      title = "Ohnmacht, kalter Schweiß, Zusammenbruch",
      ask   = "Sind Sie ohnmächtig geworden oder mit dem Schmerz blass, kalt und feucht geworden?",
      why   = "Das kann ein Zeichen für eine Blutung im Körper sein.",
    },
    chest_pain_or_breathless          = {
      title = "Brustschmerz oder Atemnot",
      ask   = "Brustschmerz oder neue Atemnot?",
      why   = "Das kann ein Zeichen für eine Störung von Herz oder Lunge sein.",
    },
    stroke_signs                      = {
      title = "Schlaganfallzeichen oder Donnerschlagkopfschmerz",
      ask   = "Plötzlich hängendes Gesicht, Schwäche im Arm, Sprachstörung oder plötzlich schlimmster Kopfschmerz?",
      why   = "Das sind Notfallzeichen.",
    },
    flank_pain_urinary                = {
      title = "Flankenschmerz mit Harnzeichen",
      ask   = "Schmerz in der Seite mit Fieber, Blut im Urin oder Brennen?",
      why   = "Der Schmerz kann von einer Niere kommen.",
    },
    abdominal_acute                   = {
      title = "Starker Bauchschmerz",
      ask   = "Starker Bauchschmerz, harter Bauch oder Erbrechen zusammen mit dem Rückenschmerz?",
      why   = "Der Schmerz kann von einem Organ im Bauch kommen.",
    },
    abdomen_rigid                     = {
      title = "Harter Bauch",
      ask   = "Ist der Bauch bretthart?",
      why   = "Ein harter Bauch ist ein Notfallzeichen.",
    },
    suicidal_thoughts                 = {
      title = "Gedanken an Suizid oder Selbstverletzung",
      ask   = "Hatten Sie Gedanken, Ihr Leben zu beenden oder sich selbst zu verletzen?",
      why   = "Hilfe ist sofort da und kommt zuerst.",
    },
    dark_urine_after_strain           = {
      title = "Colafarbener Urin",
      ask   = "Dunkelbrauner Urin nach harter Anstrengung oder starker Massage?",
      why   = "Das kann ein Zeichen für einen Muskelschaden sein, der den Nieren schadet.",
    },
    dvt_current                       = {
      title = "Gerinnsel jetzt oder vermutet",
      ask   = "Haben Sie jetzt ein Blutgerinnsel oder wird gerade eines abgeklärt?",
      why   = "Massage könnte ein Gerinnsel lösen.",
    },
    dvt_history_months                = {
      title = "Monate seit einem früheren Gerinnsel",
      ask   = "Wie viele Monate liegt ein früheres Gerinnsel oder eine Embolie zurück (oder nie)?",
      why   = "Ein Gerinnsel kann wiederkommen; die Beine werden leicht behandelt.",
    },
    bleeding_disorder                 = {
      title  = "Gerinnungsstörung",
      ask    = "Eine Gerinnungs- oder Blutungsstörung wie die Bluterkrankheit?",
      why    = "Druck kann Blutungen verursachen.",
      values = { moderate_severe = "mittel oder schwer" },
    },
    platelet_count                    = {
      title = "Blutplättchen",
      ask   = "Wie hoch war die letzte Zahl der Blutplättchen, wenn bekannt?",
      why   = "Bei wenigen Blutplättchen kann Druck Blutungen verursachen.",
    },
    bruises_easily                    = {
      title = "Leicht blaue Flecken",
      ask   = "Bekommen Sie sehr leicht blaue Flecken?",
      why   = "Wer leicht blaue Flecken bekommt, braucht weniger Druck.",
    },
    osteoporosis_level                = {
      title  = "Dünne Knochen",
      ask    = "Wurde Ihnen gesagt, dass Sie dünne Knochen haben, oder ist bei einem leichten Sturz ein Knochen gebrochen?",
      why    = "Dünne Knochen können unter festem Druck oder Drehen brechen.",
      values = { severe_or_prior_fragility_fracture = "schwer, oder Knochenbruch bei einem leichten Sturz" },
    },
    fracture_current                  = {
      title = "Knochenbruch, heilend oder vermutet",
      ask   = "Ein Knochenbruch, der nicht ganz verheilt ist oder vermutet wird?",
      why   = "Ein heilender Knochen wird in Ruhe gelassen.",
    },
    fracture_region                   = {
      title = "Stelle des Bruchs",
      ask   = "Wo ist der Bruch?",
      why   = "Ein Bruch an Wirbelsäule oder Becken braucht eine Freigabe; ein Arm oder Bein wird in Ruhe gelassen.",
    },
    disc_herniation                   = {
      title = "Diagnostizierter Bandscheibenvorfall",
      ask   = "Wurde bei Ihnen ein Bandscheibenvorfall diagnostiziert?",
      why   = "Starke Arbeit kann einen Nerv reizen.",
    },
    spinal_stenosis                   = {
      title = "Diagnostizierte Spinalkanalstenose",
      ask   = "Wurde bei Ihnen eine Spinalkanalstenose diagnostiziert?",
      why   = "Davon hängt die Lage auf der Liege ab.",
    },
    spondylolisthesis                 = {
      title  = "Wirbelgleiten (Spondylolisthese)",
      ask    = "Diagnostiziertes Wirbelgleiten? Ist es stabil?",
      why    = "Rückwärtsbeugen und ruckartige Griffe werden vermieden.",
      values = { unstable_or_unknown = "instabil oder nicht als stabil bekannt" },
    },
    scoliosis                         = {
      title = "Skoliose",
      ask   = "Wurde bei Ihnen eine Skoliose diagnostiziert?",
      why   = "Massage richtet die Wirbelsäule nicht gerade.",
    },
    hypermobility                     = {
      title = "Überbeweglichkeit oder lockere Gelenke",
      ask   = "Sehr lockere Gelenke oder eine Erkrankung des Bindegewebes?",
      why   = "Starke Dehnungen und ruckartige Griffe werden vermieden.",
    },
    inflammatory_arthritis            = {
      title  = "Entzündliche Arthritis",
      ask    = "Rheumatoide Arthritis, Morbus Bechterew, Gicht oder Ähnliches? Jetzt im Schub?",
      why    = "Entzündete Gelenke werden in Ruhe gelassen.",
      values = { flare = "jetzt im Schub", quiet = "ruhig" },
    },
    arthritis_region                  = {
      title = "Entzündete Gelenke",
      ask   = "Wo sind die heißen oder geschwollenen Gelenke? Ist die Wirbelsäule betroffen?",
      why   = "Heiße Gelenke werden in Ruhe gelassen, und eine Wirbelsäule im Schub braucht eine Freigabe.",
    },
    fibromyalgia                      = {
      title = "Fibromyalgie",
      ask   = "Wurde bei Ihnen eine Fibromyalgie diagnostiziert?",
      why   = "Empfindliches Gewebe braucht einen leichten Anfang.",
    },
    hypertension                      = {
      title = "Diagnostizierter Bluthochdruck",
      ask   = "Diagnostizierter Bluthochdruck? Eingestellt?",
      why   = "Nicht eingestellter Blutdruck braucht eine Freigabe.",
    },
    bp_systolic                       = {
      title = "Oberer Blutdruckwert",
      ask   = "Wie hoch war der letzte Blutdruck, obere Zahl?",
      why   = "Sehr hohe Werte werden vor der Massage ärztlich angeschaut.",
    },
    bp_diastolic                      = {
      title = "Unterer Blutdruckwert",
      ask   = "Wie hoch war der letzte Blutdruck, untere Zahl?",
      why   = "Sehr hohe Werte werden vor der Massage ärztlich angeschaut.",
    },
    heart_failure                     = {
      title  = "Herzschwäche",
      ask    = "Herzschwäche? In letzter Zeit Verschlechterung, Schwellung oder Atemnot?",
      why    = "Das Herz muss die Sitzung vertragen können.",
      values = { decompensated = "kürzlich verschlechtert" },
    },
    heart_event_weeks                 = {
      title = "Wochen seit Herzinfarkt, instabiler Angina oder Herzoperation",
      ask   = "Wie viele Wochen liegt ein Herzinfarkt, eine instabile Angina oder eine Herzoperation zurück (oder nie)?",
      why   = "Die ersten Wochen brauchen eine Freigabe.",
    },
    aortic_aneurysm                   = {
      title = "Bekanntes Aneurysma",
      ask   = "Ist bei Ihnen ein Aneurysma bekannt?",
      why   = "Der Bauch wird in Ruhe gelassen, und eine Freigabe ist nötig.",
    },
    stroke_weeks                      = {
      title = "Wochen seit Schlaganfall oder TIA",
      ask   = "Wie viele Wochen liegt ein Schlaganfall oder ein vorübergehender Schlaganfall zurück (oder nie)?",
      why   = "Die ersten Wochen brauchen eine Freigabe.",
    },
    peripheral_artery_disease         = {
      title = "Schlechte Durchblutung der Beine",
      ask   = "Wurde bei Ihnen eine Erkrankung der Beinarterien diagnostiziert?",
      why   = "Die Beine werden leicht und ohne Wärme behandelt.",
    },
    varicose_veins                    = {
      title  = "Krampfadern",
      ask    = "Krampfadern? Schmerzhaft oder vorgewölbt?",
      why    = "Auf Venen wird nie gedrückt.",
      values = { severe_or_painful = "vorgewölbt oder schmerzhaft" },
    },
    phlebitis                         = {
      title = "Entzündete Vene",
      ask   = "Gibt es eine rote, druckschmerzhafte Vene, die sich wie ein Strang anfühlt?",
      why   = "Eine entzündete Vene kann ein Gerinnsel enthalten.",
    },
    diabetes                          = {
      title = "Diabetes",
      ask   = "Diabetes? Stabil?",
      why   = "Zeitpunkt, Haut und das Risiko einer Unterzuckerung.",
    },
    neuropathy                        = {
      title = "Vermindertes Gefühl",
      ask   = "Ist das Gefühl in Füßen oder Händen vermindert?",
      why   = "Druck, Wärme und Kälte können schaden, ohne dass es gefühlt wird.",
    },
    epilepsy                          = {
      title = "Epilepsie",
      ask   = "Epilepsie oder Anfälle? Eingestellt?",
      why   = "Manche Düfte, Lichtblitze und starke Vibration werden vermieden.",
    },
    kidney_disease_severe             = {
      title = "Schwere Nierenerkrankung",
      ask   = "Haben Sie eine schwere Nierenerkrankung oder Dialyse?",
      why   = "Flüssigkeit und Blutungsneigung brauchen einen ärztlichen Blick.",
    },
    liver_disease_severe              = {
      title = "Schwere Lebererkrankung",
      ask   = "Haben Sie eine Leberzirrhose oder eine schwere Lebererkrankung?",
      why   = "Blutungen sind wahrscheinlicher.",
    },
    asthma_or_copd                    = {
      title = "Asthma oder COPD",
      ask   = "Haben Sie Asthma oder eine chronische Lungenerkrankung?",
      why   = "Bauchlage und Düfte können das Atmen erschweren.",
    },
    lymphoedema                       = {
      title = "Lymphödem oder entfernte Lymphknoten",
      ask   = "Lymphödem oder entfernte oder bestrahlte Lymphknoten?",
      why   = "Feste Arbeit kann die Schwellung verschlimmern.",
    },
    lymphoedema_region                = {
      title = "Stelle des Lymphödems",
      ask   = "Welches Glied und welcher Teil des Rumpfes daneben sind betroffen?",
      why   = "Dort wird nur die leichteste Berührung verwendet.",
    },
    hernia_abdominal                  = {
      title = "Bauchwand- oder Leistenbruch (Hernie)",
      ask   = "Haben Sie eine Hernie?",
      why   = "Die Gegend wird in Ruhe gelassen.",
    },
    surgery_weeks_ago                 = {
      title = "Wochen seit einer Operation",
      ask   = "Eine Operation? Vor wie vielen Wochen (oder nie)?",
      why   = "In den ersten Wochen heilen Wunden, und Gerinnsel sind wahrscheinlicher.",
    },
    surgery_region                    = {
      title  = "Stelle der Operation",
      ask    = "Wo war die Operation? War sie an der Wirbelsäule, am Herzen oder ein Gelenkersatz?",
      why    = "Die Stelle wird in Ruhe gelassen, und manche Operationen brauchen länger.",
      values = { joint_replacement = "Gelenkersatz" },
    },
    spinal_fusion                     = {
      title = "Versteifung oder Metallteile in der Wirbelsäule",
      ask   = "Stäbe, Schrauben, Versteifung oder Bandscheibenersatz in der Wirbelsäule?",
      why   = "Starke Dehnungen und Manipulation werden vermieden.",
    },
    pacemaker_or_icd                  = {
      title = "Herzschrittmacher, Defibrillator oder Stimulator",
      ask   = "Herzschrittmacher, Defibrillator, Pumpe oder Nervenstimulator?",
      why   = "Vibration, Magnete und Strom können ihn stören.",
    },
    injection_days_ago                = {
      title = "Tage seit einer Injektion",
      ask   = "Vor wie vielen Tagen war eine Injektion von Kortison, Filler, Botulinumtoxin oder Impfstoff nahe der Stelle (oder nie)?",
      why   = "Die Stelle wird eine Woche lang in Ruhe gelassen.",
    },
    injection_region                  = {
      title = "Injektionsstelle",
      ask   = "Wo war die Injektion?",
      why   = "Die Stelle wird in Ruhe gelassen.",
    },
    medical_port_or_patch             = {
      title = "Port, Zugang oder Arzneipflaster",
      ask   = "Ein Port, Zugang, eine Pumpe oder ein Arzneipflaster? Wo?",
      why   = "Die Stelle wird in Ruhe gelassen und nicht gewärmt.",
    },
    dementia                          = {
      title = "Schwierigkeit mit Gedächtnis oder Denken",
      ask   = "Gibt es Schwierigkeiten mit Gedächtnis oder Verstehen?",
      why   = "Zustimmung und Rückmeldung brauchen eine helfende Person.",
    },
    trauma_history_touch              = {
      title = "Berührung ist schwierig",
      ask   = "Gibt es einen Grund, warum Berührung für Sie belastend sein kann?",
      why   = "Tempo und Kleidung lassen sich anpassen.",
    },
    infection_systemic                = {
      title = "Allgemeine oder ansteckende Krankheit",
      ask   = "Erkältung, Grippe, COVID-19, Magen-Darm-Infekt oder eine andere Infektion jetzt?",
      why   = "Die Massage wartet, bis die Krankheit vorbei ist.",
    },
    skin_contagious                   = {
      title = "Ansteckende Hauterkrankung",
      ask   = "Hautpilz, Krätze, Eiterflechte, Gürtelrose, Herpes oder Läuse?",
      why   = "Sie kann durch Berührung übergehen.",
    },
    cellulitis                        = {
      title = "Sich ausbreitende Hautinfektion",
      ask   = "Gibt es eine heiße, rote Hautstelle, die sich ausbreitet?",
      why   = "Das kann ein Zeichen für eine Infektion sein, die sich schnell ausbreitet.",
    },
    open_wound_or_burn                = {
      title = "Offene Wunde, Verbrennung, Geschwür",
      ask   = "Eine offene Wunde, Verbrennung, ein Sonnenbrand, Geschwür oder eine nicht verheilte Narbe?",
      why   = "Die Stelle wird in Ruhe gelassen.",
    },
    skin_noncontagious                = {
      title = "Ekzem, Schuppenflechte, Ausschlag",
      ask   = "Ekzem, Schuppenflechte oder ein anderer nicht ansteckender Ausschlag?",
      why   = "Die Stelle wird in Ruhe gelassen, und das Mittel wird mit Sorgfalt gewählt.",
    },
    unexplained_lump                  = {
      title = "Unklarer Knoten oder verändertes Muttermal",
      ask   = "Ein neuer Knoten oder ein verändertes Muttermal?",
      why   = "Das sollte ärztlich angeschaut werden und wird in Ruhe gelassen.",
    },
    skin_regions                      = {
      title = "Betroffene Hautstellen",
      ask   = "Wo am Körper ist es?",
      why   = "Diese Stellen werden in Ruhe gelassen.",
    },
    fragile_skin                      = {
      title = "Empfindliche Haut",
      ask   = "Reißt Ihre Haut leicht oder bekommt sie leicht Spuren?",
      why   = "Reibung kann sie einreißen.",
    },
    allergy_nut                       = {
      title = "Nussallergie",
      ask   = "Haben Sie eine Allergie gegen Nüsse oder Samen?",
      why   = "Manche Massageöle kommen aus Nüssen.",
    },
    allergy_fragrance                 = {
      title = "Allergie gegen Duftstoffe oder Pflanzenöle",
      ask   = "Reagieren Sie auf Parfüms oder ätherische Öle?",
      why   = "Duftöle entfallen.",
    },
    allergy_latex                     = {
      title = "Latexallergie",
      ask   = "Haben Sie eine Latexallergie?",
      why   = "Handschuhe und Bänder können Latex enthalten.",
    },
    scent_triggers                    = {
      title = "Düfte lösen Beschwerden aus",
      ask   = "Lösen Düfte Asthma, Migräne, Übelkeit oder Anfälle aus?",
      why   = "Duftöle entfallen.",
    },
    product_checked                   = {
      title = "Öl oder Lotion geprüft",
      ask   = "Wurde geprüft, dass genau dieses Öl oder diese Lotion frei ist von dem, wogegen Sie allergisch sind?",
      why   = "Ein geprüftes Mittel darf verwendet werden.",
    },
    anticoagulant                     = {
      title = "Blutverdünner (Antikoagulans)",
      ask   = "Nehmen Sie einen Blutverdünner wie Warfarin, Heparin, Apixaban oder Rivaroxaban?",
      why   = "Fester Druck kann blaue Flecken oder Blutungen machen, solange das Blut verdünnt ist.",
    },
    anticoagulant_recent_change       = {
      title = "Blutverdünner kürzlich geändert",
      ask   = "Wurde der Blutverdünner oder seine Dosis in den letzten 4 Wochen geändert?",
      why   = "Nach einer Änderung sind Blutungen schwerer vorherzusehen.",
    },
    antiplatelet                      = {
      title = "Plättchenhemmer",
      ask   = "Nehmen Sie Clopidogrel oder täglich Aspirin?",
      why   = "Blaue Flecken sind wahrscheinlicher.",
    },
    inr_value                         = {
      title = "INR",
      ask   = "Wie hoch war der letzte INR-Wert, wenn Sie Warfarin nehmen?",
      why   = "Ein Wert außerhalb des Bereichs braucht eine Freigabe.",
    },
    steroid_long_term                 = {
      title = "Kortisontabletten über lange Zeit",
      ask   = "Haben Sie 3 Monate oder länger Kortisontabletten genommen?",
      why   = "Kortison macht Knochen und Haut brüchig.",
    },
    strong_pain_or_sedative_hours     = {
      title = "Stunden seit einem starken Schmerz- oder Beruhigungsmittel",
      ask   = "Vor wie vielen Stunden haben Sie ein Opioid, ein Mittel zur Muskelentspannung oder ein Beruhigungsmittel genommen (oder nie)?",
      why   = "Gedämpftes Gefühl macht Druck riskant und Stürze wahrscheinlicher.",
    },
    nsaid_use                         = {
      title = "Entzündungshemmer",
      ask   = "Nehmen Sie entzündungshemmende Tabletten?",
      why   = "Mit anderen Arzneimitteln tragen sie zu blauen Flecken bei.",
    },
    bp_medicine                       = {
      title = "Blutdruckmittel",
      ask   = "Nehmen Sie Tabletten gegen Bluthochdruck?",
      why   = "Schwindel beim Aufstehen.",
    },
    chemo_or_radiation_weeks          = {
      title = "Wochen seit Chemo- oder Strahlentherapie",
      ask   = "Vor wie vielen Wochen war eine Chemo- oder Strahlentherapie (oder nie)?",
      why   = "Haut, Knochen und Blutwerte brauchen Zeit.",
    },
    insulin_or_sulfonylurea           = {
      title = "Zuckersenkendes Mittel, das Unterzuckerung machen kann",
      ask   = "Nutzen Sie Insulin oder Tabletten, die zu niedrigen Zucker machen können?",
      why   = "Der Zeitpunkt der Sitzung und die Injektionsstelle.",
    },
    odi_percent                       = {
      title = "Oswestry-Index der Einschränkung",
      ask   = "Wie hoch ist der Oswestry-Index (10 Abschnitte, je 0-5, als Prozentwert)?",
      why   = "0-20 gering, 21-40 mittel, 41-60 schwer, 61-80 sehr schwer; eine Veränderung von etwa 10 Punkten zählt.",
    },
    odi_baseline                      = {
      title = "Oswestry-Index vor der Reihe",
      ask   = "Wie hoch war der Oswestry-Index vor der Reihe?",
      why   = "Von hier aus wird die Veränderung gemessen.",
    },
    rmdq_score                        = {
      title = "Roland-Morris-Wert",
      ask   = "Wie hoch ist der Roland-Morris-Wert (24 Ja-Nein-Fragen)?",
      why   = "Ein Rückgang von 4 bis 5 Punkten lässt sich vom Zufall unterscheiden.",
    },
    rmdq_baseline                     = {
      title = "Roland-Morris-Wert vor der Reihe",
      ask   = "Wie hoch war der Roland-Morris-Wert vor der Reihe?",
      why   = "Von hier aus wird die Veränderung gemessen.",
    },
    peg_score                         = {
      title = "PEG-Wert",
      ask   = "Wie hoch ist der PEG-Wert (Mittel aus drei Fragen, 0-10)?",
      why   = "Ein Rückgang von 30 Prozent gilt als bedeutsam.",
    },
    peg_baseline                      = {
      title = "PEG-Wert vor der Reihe",
      ask   = "Wie hoch war der PEG-Wert vor der Reihe?",
      why   = "Von hier aus wird die Veränderung gemessen.",
    },
    start_back_total                  = {
      title = "STarT-Back-Gesamtwert",
      ask   = "Wie hoch ist der STarT-Back-Gesamtwert (9 Fragen)?",
      why   = "0-3 bedeutet ein niedriges Risiko für anhaltende Beschwerden.",
    },
    start_back_psych                  = {
      title = "Psychosozialer STarT-Back-Wert",
      ask   = "Wie hoch ist der psychosoziale STarT-Back-Wert (5 Fragen)?",
      why   = "4-5 bedeutet ein hohes Risiko für anhaltende Beschwerden.",
    },
    phq2_score                        = {
      title = "PHQ-2",
      ask   = "Wie hoch ist der PHQ-2-Wert (2 Fragen)?",
      why   = "3 oder mehr ist ein auffälliger Kurztest auf gedrückte Stimmung.",
    },
    gad2_score                        = {
      title = "GAD-2",
      ask   = "Wie hoch ist der GAD-2-Wert (2 Fragen)?",
      why   = "3 oder mehr ist ein auffälliger Kurztest auf Angst.",
    },
    stress_level                      = {
      title = "Stress",
      ask   = "Wie gestresst haben Sie sich in dieser Woche gefühlt, von 0 bis 10?",
      why   = "Viel Stress verlangt beruhigende Arbeit.",
    },
    nrs_baseline                      = {
      title = "Schmerz vor der Reihe",
      ask   = "Wie stark war Ihr üblicher Schmerz vor der Reihe, von 0 bis 10?",
      why   = "Ein Rückgang von 30 Prozent gilt als bedeutsam.",
    },
    sessions_done                     = {
      title = "Sitzungen in dieser Reihe",
      ask   = "Wie viele Massagesitzungen hatten Sie in dieser Reihe?",
      why   = "Davon hängt ab, wann neu geschaut wird.",
    },
    post_session_soreness_hours       = {
      title = "Wundheit nach der letzten Sitzung",
      ask   = "Wie lange waren Sie nach der letzten Sitzung wund?",
      why   = "Lange Wundheit heißt, dass die Sitzung zu stark war.",
    },
    symptoms_after_last_session       = {
      title  = "Reaktion auf die letzte Sitzung",
      ask    = "Wie ging es Ihnen nach der letzten Sitzung?",
      why    = "Danach wird die nächste Sitzung abgesagt oder geändert.",
      values = { new_neuro_symptom = "neue Taubheit oder Schwäche", sore_then_better = "erst wund, dann besser" },
    },
    worse_sessions_in_a_row           = {
      title = "Sitzungen hintereinander, die es verschlimmert haben",
      ask   = "Nach wie vielen Sitzungen hintereinander ging es Ihnen schlechter?",
      why   = "Zwei hintereinander beenden die Reihe.",
    },
    last_pressure                     = {
      title = "Druck der letzten Sitzung",
      ask   = "Wie fest war die letzte Sitzung, von 1 (Hautkontakt) bis 5 (tief)?",
      why   = "Die nächste Sitzung kann eine Stufe leichter sein.",
    },
    last_minutes                      = {
      title = "Länge der letzten Sitzung",
      ask   = "Wie viele Minuten dauerte die letzte Sitzung?",
      why   = "Die nächste Sitzung kann kürzer sein.",
    },
    fear_avoidance                    = {
      title = "Vermeidet Bewegung aus Angst",
      ask   = "Vermeiden Sie Aktivität, weil Sie denken, dass sie Ihrem Rücken schadet?",
      why   = "Aktive Behandlung mit Zuspruch hilft mehr als Ruhe.",
    },
    catastrophising                   = {
      title = "Erwartet das Schlimmste",
      ask   = "Haben Sie das Gefühl, dass es furchtbar ist und nie besser wird?",
      why   = "Psychologisch geschulte Behandlung ist eine Möglichkeit.",
    },
    low_mood                          = {
      title = "Gedrückte Stimmung oder Rückzug",
      ask   = "Waren Sie niedergeschlagen oder haben sich zurückgezogen?",
      why   = "Ein Kurztest zeigt, ob mehr Hilfe angebracht ist.",
    },
    anxiety_high                      = {
      title = "Starke Angst",
      ask   = "Waren Sie sehr ängstlich oder angespannt?",
      why   = "Beruhigende Arbeit kommt zuerst.",
    },
    passive_coping                    = {
      title = "Verlässt sich auf passive Behandlung",
      ask   = "Verlassen Sie sich darauf, dass andere es richten, statt auf Selbsthilfe?",
      why   = "Massage sollte dann kurz sein und eine Brücke zum eigenen Tun.",
    },
    work_problem                      = {
      title = "Unzufriedenheit, Streit oder Anspruch bei der Arbeit",
      ask   = "Gibt es Ärger bei der Arbeit oder einen Anspruch wegen dieses Schmerzes?",
      why   = "Unterstützung bei der Arbeit ist eine Möglichkeit.",
    },
    low_social_support                = {
      title = "Wenig Rückhalt",
      ask   = "Fehlen Ihnen Menschen, auf die Sie sich stützen können?",
      why   = "Möglichkeiten der Unterstützung können dazukommen.",
    },
    repeats_claims                    = {
      title  = "Annahmen über Massage",
      ask    = "Was davon erwarten Sie von Massage?",
      why    = "Studien stützen diese Annahmen nicht, und der Plan sagt das.",
      values = {
        cure = "Massage heilt Rückenschmerz", posture = "Massage korrigiert die Haltung",
        prevention = "Massage beugt Rückenschmerz vor", realignment = "Massage rückt Knochen zurecht",
        scar_tissue = "Massage löst Narbengewebe auf", toxins = "Massage entfernt Giftstoffe",
      },
    },
    pref_pressure                     = {
      title  = "Bevorzugter Druck",
      ask    = "Welchen Druck mögen Sie?",
      why    = "Er ordnet Techniken und hebt nie eine Grenze auf.",
      values = { none = "kein besonderer Wunsch" },
    },
    pref_clothed                      = {
      title = "Möchte lieber bekleidet bleiben",
      ask   = "Möchten Sie lieber bekleidet bleiben?",
      why   = "Manche Techniken geschehen durch die Kleidung.",
    },
    pref_no_oil                       = {
      title = "Kein Öl, keine Lotion",
      ask   = "Möchten Sie Öl oder Lotion vermeiden?",
      why   = "Manche Techniken brauchen keines.",
    },
    pref_no_scent                     = {
      title = "Keine Düfte",
      ask   = "Möchten Sie Düfte vermeiden?",
      why   = "Duftöle entfallen.",
    },
    pref_wanted                       = {
      title = "Gewünschte Techniken",
      ask   = "Gibt es eine Technik, die Sie möchten?",
      why   = "Ein Wunsch wird höher gereiht, oder der Plan sagt, warum nicht.",
    },
    pref_refused                      = {
      title = "Nicht gewünschte Techniken",
      ask   = "Gibt es eine Technik, die Sie nicht möchten?",
      why   = "Sie entfallen.",
    },
    pref_regions_avoid                = {
      title = "Nicht zu berührende Stellen",
      ask   = "Gibt es eine Stelle, die nicht berührt werden soll?",
      why   = "Sie werden nie berührt.",
    },
    pref_minutes                      = {
      title = "Gewünschte Länge",
      ask   = "Wie viele Minuten soll eine Sitzung dauern?",
      why   = "Befolgt, soweit die Grenzen es erlauben.",
    },
    pref_therapist_gender             = {
      title  = "Geschlecht der massierenden Person",
      ask    = "Wünschen Sie sich ein bestimmtes Geschlecht der massierenden Person?",
      why    = "Für die Buchung vermerkt.",
      values = { no_preference = "kein besonderer Wunsch" },
    },
    pref_setting                      = {
      title  = "Ort",
      ask    = "Wo möchten Sie behandelt werden?",
      why    = "Massage im Stuhl bei der Arbeit oder Methoden für zu Hause.",
      values = { no_preference = "kein besonderer Wunsch" },
    },
    pref_quiet                        = {
      title = "Stille Sitzung",
      ask   = "Möchten Sie, dass wenig gesprochen wird?",
      why   = "Für die massierende Person vermerkt.",
    },
    pref_no_needles                   = {
      title = "Keine Nadeln",
      ask   = "Möchten Sie Nadeln lieber vermeiden?",
      why   = "Akupressur kann an die Stelle von Akupunktur treten.",
    },
    pref_self_care                    = {
      title = "Möchte Methoden für zu Hause",
      ask   = "Möchten Sie Methoden für zu Hause?",
      why   = "Selbstmassage kann dazukommen.",
    },
    pref_referrals_wanted             = {
      title = "Gewünschte Überweisungen",
      ask   = "Interessieren Sie sich für andere Angebote?",
      why   = "Ergänzt, wo nichts dagegen spricht.",
    },
    pref_prone_ok                     = {
      title = "Bequem in Bauchlage",
      ask   = "Können Sie 20 Minuten bequem auf dem Bauch liegen?",
      why   = "Davon hängt die Lage ab.",
    },
    budget_sessions_per_month         = {
      title = "Bezahlbare Sitzungen im Monat",
      ask   = "Wie viele Sitzungen im Monat können Sie bezahlen?",
      why   = "Der Plan muss bezahlbar sein.",
    },
    insurance_massage                 = {
      title  = "Versicherung für Massage",
      ask    = "Übernimmt Ihre Versicherung Massage?",
      why    = "Rat zu Kosten.",
      values = { unknown_cover = "nicht bekannt", with_referral = "mit einer Überweisung" },
    },
    minutes_available_weekly          = {
      title = "Verfügbare Zeit pro Woche",
      ask   = "Wie viele Minuten pro Woche haben Sie dafür?",
      why   = "Der Plan muss in die Woche passen.",
    },
    prior_massage                     = {
      title  = "Frühere Wirkung",
      ask    = "Hatten Sie dafür schon Massage? Was geschah?",
      why    = "Die Reihenfolge und eine sanfte erste Sitzung.",
      values = { never = "hatte dafür nie Massage", no_effect = "keine Wirkung" },
    },
    prior_helped                      = {
      title = "Techniken, die geholfen haben",
      ask   = "Welche Techniken haben geholfen?",
      why   = "Sie werden höher gereiht.",
    },
    prior_worse                       = {
      title = "Techniken, die es verschlimmert haben",
      ask   = "Welche Techniken haben es verschlimmert?",
      why   = "Sie entfallen.",
    },
    prior_worse_reaction              = {
      title  = "Was nach der Massage geschah",
      ask    = "Was geschah, als Massage es verschlimmerte?",
      why    = "Der Plan wird daran angepasst.",
      values = { more_pain = "mehr Schmerz", numb_or_weak = "Taubheit oder Schwäche" },
    },
    provider_assessed                 = {
      title = "Von einer Fachperson untersucht",
      ask   = "Hat eine Fachperson dieses Problem untersucht?",
      why   = "Manche Zeichen müssen vor der Massage untersucht werden.",
    },
    clearance_obtained                = {
      title = "Freigabe einer Fachperson",
      ask   = "Hat eine Fachperson der Massage bei dieser Erkrankung zugestimmt?",
      why   = "Sie hebt den Halt für die Erkrankungen auf, für die sie gilt.",
    },
    clearance_scope                   = {
      title = "Wofür die Freigabe gilt",
      ask   = "Für welche Erkrankungen hat eine Fachperson zugestimmt?",
      why   = "Eine Freigabe gilt je Erkrankung.",
    },
    goals                             = {
      title  = "Ziele",
      ask    = "Was wünschen Sie sich am meisten?",
      why    = "Die Reihenfolge und ehrliche Grenzen.",
      values = {
        pain_relief = "Schmerzlinderung", reduce_medicine = "weniger Arzneimittel",
        sport_recovery = "Erholung nach Sport", swelling_reduction = "weniger Schwellung",
      },
    },
  },
}
