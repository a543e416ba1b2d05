#!/usr/bin/env python3
# Ten invented dossiers and what rules.md says must be told of them. Deterministic; stdlib only.
import json, os, sys, unicodedata
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE); sys.dont_write_bytecode = True
from lib import *
SEV = {}
for sev, names in {
  'error': 'criterion-missing criterion-number-left table-missing action-missing required-empty guidance-left choice-unresolved coordinator-incomplete leader-incomplete year-not-set measure-missing evidence-unknown link-local link-broken',
  'warning': 'criterion-order criterion-numbering table-altered engagement-missing block-number team-missing text-duplicated objective-without-indicator indicator-without-objective year-gap measure-not-numeric measure-unexplained unit-mismatch rate-out-of-range type-mismatch evidence-unnumbered evidence-uncited evidence-duplicate evidence-undated link-account link-vague period-inconsistent network-unanswered personal-data',
  'info': 'content-unread council-agreement guide-example-kept transversality-empty measure-not-due claim-unproved progress-without-engagement image-without-alt revisions-left'}.items():
    for q in names.split(): SEV[q] = sev
COUNTS = []
def E(rule, c=None, block=None, table=None, field=None, obj=None, ind=None, sev=None, **kw):
    d = {'rule': rule, 'severity': sev or SEV[rule], 'criterion': c, 'block': block, 'table': table, 'field': field, 'objective': obj, 'indicator': ind}
    d.update(kw); return d
LOOSE = {'loose': ['criterion', 'block']}
def out(doc, name, date, shows, expected, present, tolerated=(), missing_expected=False):
    doc.save(os.path.join(HERE, name + '.docx'))
    absent = [n for n in range(1, 9) if n not in present]
    tol = [{'rule': 'claim-unproved'}] + list(tolerated)
    if missing_expected: expected = [E('criterion-missing', n) for n in absent] + expected
    else: tol += [{'rule': 'criterion-missing', 'criterion': n} for n in absent]
    js = {'kind': 'ten schools', 'shows': shows, 'date': date, 'annexe': None, 'expected': expected, 'tolerated': tol}
    with open(os.path.join(HERE, name + '.expected.json'), 'w', encoding='utf-8') as f:
        json.dump(js, f, ensure_ascii=False, indent=1); f.write('\n')
    COUNTS.append((name, [sum(e['severity'] == v for e in expected) for v in ('error', 'warning', 'info')]))
NB, NNB, SHY, NH = '\u00a0', '\u202f', '\u00ad', '\u2628'   # NH becomes w:noBreakHyphen

# ---------------------------------------------------------------- t01: correct, LibreOffice, titles in first rows
def t01():
    d = Doc(lo=True, mode='row', font='Liberation Sans', shade='', size=18)
    d.par('Lycée professionnel Suzanne-Valadour – Montreval', b=1, sz=32)
    d.par('Dossier de renouvellement du label « Lycée des métiers » (campagne 2026). Accord du conseil d’administration du 12 février 2026.')
    hd = ('Mesure début (rentrée 2020)', 'Mesure suivi (rentrée 2023)', 'Mesure fin (rentrée 2025)')
    n = 3
    d.crit(n, 'CRITÈRE 3%s: Des réponses pédagogiques et des parcours de formation adaptés' % NB)
    d.t1(n, 'Les tests de positionnement de septembre 2020 montrent que près d’un entrant sur trois en CAP lit avec difficulté une consigne d’atelier.¶Les enseignants d’atelier et de lettres travaillaient chacun de leur côté ; il faut que l’élève retrouve les mêmes repères d’un cours à l’autre.', title='État des lieux du critère 3')
    d.t2(n, '§Adapter le parcours de chaque entrant à ce que disent les tests de positionnement.¶§Installer une co-intervention régulière dans les six filières.', title='Objectif général du critère 3')
    d.t3(n, ['Domaine 1 : les apprentissages et les parcours', 'Axe 2 : « Réussir son entrée au lycée »', 'Sans lien direct', ''])
    d.t4(n, [('Coordon' + SHY + 'nateur critère 3', 'Mme Inès KERVELLA, professeure de lettres-histoire'),
             ('Membres équipe critère 3', 'M. Paul ARNOUX (professeur de maths-sciences)¶Mme Yasmine BELKADI (professeure d’ébénisterie)¶M. Loïc TANGUY (assistant d’éducation)')])
    d.t5(n, 1, 'La consigne partagée', 'De la rentrée 2020 à la rentrée 2025', '[[cb:1]] OUI   [[cb:0]] NON',
         'Une heure par semaine, le professeur de lettres et le professeur d’atelier font travailler aux élèves la même fiche de fabrication : la lire, la dire, la réécrire.¶Les élèves les plus fragiles reviennent en petit groupe le jeudi.')
    d.t6(hd, [('Repérer les besoins dès l’entrée', None, [
                ('Nombre d’élèves positionnés à l’entrée', 'quarante-deux', 'env. 60', '64', '60', 'annexe n° 1'),
                ('Taux d’élèves reçus en entretien avec leur famille', '18/42', '41/60', '58/64', '60/64', 'ann. 2')]),
              ('Faire vivre la co-intervention', None, [
                ('Nombre de filières concernées', 'néant', '4', 'six', '6', 'pièce n° 3'),
                ('Lisibilité de la fiche de fabrication pour les élèves', 'non', 'en partie', 'oui, fiche commune aux six ateliers', 'oui', 'annexes 4 et 5')])],
         plus='Les élèves de CAP abordent la fiche seuls en février, là où il fallait attendre mai. Les maîtres de stage le remarquent. Les enseignants disent préparer ensemble plus volontiers.',
         cols='OI035XPX', extra=('Cible visée', 'Preuves'), heads={'I': 'Indica' + SHY + 'teurs', 'P': 'Plus' + NH + 'value'})
    d.t7(['Une heure-professeur par semaine et par filière (6 h EDT), trois réunions par an, 450 € de reprographie', 'Septembre 2020 : essai en ébénisterie ; 2021-2023 : trois filières de plus ; rentrée 2025 : bilan', 'Ateliers et salle 14', 'Co-animation à deux voix ; fiche commune déposée sur l’espace partagé de l’équipe'])
    d.t8(['Une équipe stable ; une heure inscrite à l’emploi du temps', 'Associer aussi les professeurs de langues', 'L’heure commune coûte peu au regard du temps regagné à l’atelier. Nous la gardons.'], title=None)
    d.t9(n, 1, 'La consigne partagée en anglais d’atelier', 'Nous étendrons la démarche aux professeurs de langues : deux fiches par an seront travaillées dans les deux langues. Nous attendons que l’élève sache présenter son ouvrage à un client étranger.')
    d.t10('M. Erwan LE DUFF, professeur d’anglais', 'Deux ans', 'Mesure à 2025-2026', [
        ('Produire des fiches en deux langues', 'Nombre de fiches produites', '0'), ('', 'Nombre d’enseignants de langues associés', 'un'), ('', '', '')])
    d.t11 = d.t7
    d.t7(['Douze heures de concertation, un dictionnaire technique par atelier', '2026-2028', 'Ateliers, centre de documentation', 'Binômes langue-atelier, relecture par l’assistante de langue'])
    n = 7
    hd = ('Mesure début 2020-2021', 'Mesure suivi 2023/2024', 'Mesure fin 2025-26')
    d.crit(n, 'CRITÈRE 7%s: %s' % (NB, TITRES[7]))
    d.t1(n, 'En 2020, vingt-et-un jeunes ont quitté le lycée sans solution. Le groupe de prévention se réunissait quand le départ était déjà fait. Il nous faut repérer plus tôt et savoir accueillir ceux qui reviennent.')
    d.t2(n, 'Réduire les sorties sans solution et faire une vraie place aux retours en formation initiale.')
    d.t3(n, ['Domaine 2 : la vie et le bien-être des élèves', 'Axe 3', 'Axe 1 du contrat', 'Néant'])
    d.t4(n, [('Pilote du critère 7', 'SAGNOL', 'Hervé', 'conseiller principal d’éducation'),
             ('Équipe projet', 'ROUVIÈRE', 'Aurore', 'psychologue de l’Éducation nationale'), ('', 'M. Théo MARQUES, professeur de structures métalliques'), ('', '', '', '')])
    d.t5(n, 1, 'Le point du mardi', '5 ans', 'OUI [[strike:/ NON]]', 'Chaque mardi, vingt minutes, le CPE, l’infirmière et un professeur regardent la liste des absences de la semaine et décident qui appelle la famille, qui reçoit l’élève, qui le suit.')
    d.t6(hd, [('Repérer plus tôt', 'Les appels partent dans la semaine et non plus en fin de mois (annexe 6).', [
                ('Taux d’absentéisme en cours', '11,5' + NB + '%', '9%', '7,8' + NNB + '%'), ('Nombre d’élèves suivis par un adulte référent', '0', 'env. 25', '31[[fn:Liste nominative anonymisée : voir annexe 7.]]')]),
              ('Accueillir les retours', 'Les jeunes revenus disent avoir été attendus ; deux sont devenus délégués (cf. annexes 8 et 9).', [
                ('Nombre de jeunes accueillis au titre du droit au retour', 'néant', 'trois', 'cinq'), ('', '', '', '')])],
         split=(2, False, ''))
    d.t7(['Vingt minutes par semaine à l’emploi du temps de trois personnes ; une mission PACTE ; téléphone de la vie scolaire', 'De septembre 2020 à septembre 2025, tous les mardis', 'Bureau de la vie scolaire', 'Un adulte référent par élève repéré, compte tenu des affinités ; point avec la famille au bout de trois semaines'])
    d.t8(['La régularité du rendez-vous ; l’appui de la psychologue', 'Le relais pendant les périodes en entreprise', 'Peu de moyens, des effets nets : l’action est utile et sera tenue.'])
    d.t9(n, 1, 'Le point du mardi en période d’entreprise', 'Le professeur référent téléphonera au tuteur dès la première semaine de stage. Nous voulons qu’aucune absence en entreprise ne reste sans réponse plus de deux jours.')
    d.t10('Mme Aurore ROUVIÈRE (psychologue de l’Éducation nationale)', '3 ans', 'Mesure à N (2026)', [('Être informé des absences en entreprise', 'Nombre de tuteurs appelés la première semaine', 'env. 40'), ('', '', ''), ('', '', '')])
    d.t7(['Une mission PACTE de 24 heures, un carnet de contacts', 'De 2026 à 2029', 'Lycée et entreprises d’accueil', 'Appel type rédigé en équipe, suivi dans un tableau commun'])
    d.bordereau('Liste des annexes', ('N°', 'Intitulé de la pièce', 'Date'), [
        ('1', 'Synthèse des tests de positionnement', 'octobre 2025'), ('2', 'Relevé des entretiens', '12/12/2025'), ('3', 'Emplois du temps de co-intervention', 'septembre 2025'),
        ('4', 'Fiches de fabrication communes', '2024'), ('5', 'Photographies d’atelier', '14 mars 2025'), ('6', 'Courbe des absences', 'janvier 2026'), ('7', 'Liste des suivis', '15.01.2026'),
        ('8', 'Parcours de trois jeunes revenus', 'juin 2025'), ('9', 'Convention avec la mission locale', '03/09/2023')])
    out(d, 't01-valadour', '2026-03-02', 'A correct dossier as LibreOffice writes it: titles in a merged first row, people in one cell, measures in words, « env. », ratios, « néant », school years, an added target and an added evidence column, a footnote, an action table split by a page.', [], [3, 7],
        [{'rule': 'guide-example-kept'}])

# ---------------------------------------------------------------- t02: correct, controls everywhere, tracked changes
def t02():
    d = Doc(mode='style', lang='en-GB', font='Calibri', shade='E2EFD9')
    nfd = lambda t: unicodedata.normalize('NFD', t)
    d.add(d.textbox('Lycée polyvalent Ada-Lormel\nPort-Vaillant'))
    d.par(nfd('Dossier présenté avec l’accord du conseil d’administration, séance du 8 octobre 2026.'))
    n = 6; d.crit(n, 'Critère 6 – La mise en œuvre d’actions visant à l’ouverture internationale')
    k = len(d.body)
    d.t1(n, '[[del:Sur quels constats basez-vous votre travail ? ]][[ins:En 2021, ]]quatre élèves seulement étaient partis en stage hors de France, tous en série hôtelière. Les familles redoutaient le coût et la langue ; les professeurs d’enseignement professionnel ne connaissaient pas le programme Erasmus+.')
    d.t2(n, '[[sdt:Ouvrir la mobilité à toutes les séries, et en faire reconnaître l’acquis.]]')
    d.t3(n, ['Domaine 4', '', '[[plc:Mettre en lien avec un axe du contrat d’objectifs tripartite éventuellement]]', ''], title='Transversalité de la démarche qualité - critère 6')
    d.t4(n, [('Coordonnatrice critère 6', 'PELLEGRIN', 'Maud', 'professeure d’anglais, référente mobilité'), ('Membres', 'OKAFOR¶DUMAREST', 'Chidi¶Solène', 'assistant de langue¶professeure de cuisine')], title=nfd('Équipe critère 6'))
    d.wrap(k)
    k = len(d.body)
    nest = d.p('Chaque départ suit le même chemin :', cell=True) + d.tbl([1500, 3800], [
        d.tr([d.tc('Octobre', 1500), d.tc('réunion des familles, choix du pays', 3800)]), d.tr([d.tc('Janvier', 1500), d.tc('préparation de la langue, trente heures', 3800)]),
        d.tr([d.tc('Mai', 1500), d.tc('trois semaines en entreprise (Cork, Turin ou Gand)', 3800)])]) + d.p('Au retour, l’élève présente son stage aux classes de seconde.', cell=True)
    d.t5(n, 1, 'Partir trois semaines', 'Cinq années scolaires', '[[dd:OUI]]', ('raw', nest), title='Critère 6 : action n° 1')
    d.t6(('Mesure initiale (2021)', 'Mesure intermédiaire (2024)', 'Mesure finale (2026)'), [
        ('Faire partir des élèves de toutes les séries', 'Les élèves revenus prennent la parole plus facilement. Voir annexes C6–A1–01 et C6' + NH + 'A1' + NH + '03.', [('Nombre et taux de mobilités effectivement réalisées', '4 (2 %)', '18 (7,5 %)', '33 (14 %)'), ('Nombre de séries concernées', '1', '3', '5')]),
        ('Faire reconnaître l’acquis', 'Quatre élèves ont trouvé un emploi saisonnier à l’étranger (annexe C6‑A1‑02).', [('Nombre d’attestations Europass délivrées', '0', '15', '33'), ('Taux de pression dans la section euro', '0,8', '1,2', '1,8')])],
        repeat=True, split=(2, True, 'Objectifs, indicateurs, évaluation (suite)'), title='Objectifs, indicateurs, évaluation')
    d.t7(['Bourses Erasmus+ : 48 600 € sur cinq ans ; 30 h EDT de préparation linguistique par an ; partenariat avec la chambre de métiers', '2021' + NB + '–' + NB + '2026', 'Port-Vaillant, Cork, Turin, Gand', 'Un professeur accompagnateur par groupe la première semaine, puis visite à distance'], title=nfd('Mise en œuvre'))
    d.t8(['Des partenaires fidèles à Cork et à Turin', 'Le coût du logement', 'Au regard des bourses obtenues, les départs ont été multipliés par huit ; l’action répond au besoin.'])
    d.wrap(k)
    d.t5(n, 2, 'La semaine des métiers d’ailleurs', '5 ans, de 2022 à 2027', '✔ OUI      NON', 'Chaque mois de mars, des professionnels installés ici mais formés dans un autre pays viennent montrer un geste de leur métier dans nos ateliers, en anglais ou en espagnol.', title='CRITÈRE 6 — ACTION 2')
    d.t6(('Mesure début' + NB + ': 2022', 'Mesure suivi' + NB + ': 2025', 'Mesure fin' + NB + ': 2027'), [
        ('Faire entendre les langues à l’atelier', None, [('Nombre de professionnels reçus (voir C6‑A2‑01)', '5', '12', 'à venir'), ('Nombre de classes présentes (cf. C6‑A2‑02)', '4 classes', '11 classes', 'à venir')])],
        plus='Les classes de CAP, qui ne partent pas, ont elles aussi leur semaine internationale.')
    d.t7(['Banalisation de deux demi-journées, 600 € d’accueil', 'En mars, de 2022 à 2027', 'Ateliers du lycée', 'Chaque professionnel est accueilli par une classe qui prépare ses questions'])
    d.t8(['Un carnet de trente contacts', 'Trop peu de métiers du tertiaire', 'La semaine coûte peu et touche toutes les classes.'])
    d.t9(n, 1, 'Une page du site en anglais et en espagnol', 'Les élèves de la section euro tiendront une page présentant les ateliers aux entreprises partenaires. Elle doit servir de carte de visite avant chaque départ.', title='Critère 6 : engagement n° 1')
    d.t10('[[sdt:Chidi OKAFOR, assistant de langue]]', 'Deux années', 'Mesure à l’année 2026', [('Tenir une page en langue étrangère', 'Nombre d’articles publiés en langue étrangère', '[[sdt:2]]'), ('Faire relire par les partenaires', 'Nombre de relecteurs étrangers', '0')])
    d.t7(['Une heure par semaine, l’espace d’hébergement académique', 'Octobre 2026 - juin 2028', 'Salle multimédia', 'Comité de rédaction de six élèves'])
    d.bordereau('Bordereau des preuves', ('Référence', 'Nature', 'Date'), [('C6-A1-01', nfd('Liste des départs par série'), 'mai 2024'), ('C6-A1-02', 'Attestations Europass (échantillon anonymisé)', '12/06/2026'),
        ('C6-A1-03', 'Bilan financier Erasmus+', '30 septembre 2026'), ('C6-A2-01', 'Programme des semaines 2022 à 2025', '2025'), ('C6-A2-02', 'Planning des classes', '17.03.2025')])
    out(d, 't02-lormel', '2026-11-01', 'A correct dossier: block and inline content controls, a text box, a nested table in the description, tracked changes that answer the guide’s question, decomposed accents, dashes of every kind in the codes, the indicators’ table split with its header repeated, a document set to English; only the tracked changes and two measures of 2027 are to be told, as information.',
        [E('revisions-left', **LOOSE), E('measure-not-due', 6, 'A2', 'T6', 'mesure-n5', 1, 1), E('measure-not-due', 6, 'A2', 'T6', 'mesure-n5', 1, 2)], [6], [{'rule': 'guide-example-kept'}])

# ---------------------------------------------------------------- t03: eight criteria, Word numbering
def t03():
    d = Doc(mode='style', numbered=True, choppy=23, font='Arial', size=18)
    d.par('Lycée des métiers Jules-Ferrandon — Clairac-sur-Loue', b=1, sz=36)
    d.par('Le conseil d’administration a donné son accord à la candidature le 29 septembre 2026.')
    d.add(d.p('', extra='<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'))
    for i in range(1, 9): d.par('Critère %d : %s\t%d' % (i, TITRES[i], 2 * i), style='TM1')
    d.add('<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>')
    H = ('Mesure début (2021)', 'Mesure suivi 2 (2024)', 'Mesure fin (2026)')
    D = {
     1: dict(etat='La carte du lycée mêle chaudronnerie, soudage et un CAP de peinture isolé. Les entreprises du bassin demandent des tuyauteurs et peinent à les trouver.', obj='à compléter',
       tr=['Domaine 3', 'Axe 1 : une carte lisible', '', 'Critère « offre » du campus'], team=[('Coordonnateur critère 1', 'VASSEUR', 'Denis', 'DDFPT'), ('Membres équipe critère 1', 'AUGIER', 'Claire', 'professeure de soudage')],
       a=('Ouvrir une spécialisation en tuyauterie', 'Cinq ans', '[x] OUI  [ ] NON', 'Avec deux entreprises du bassin, l’équipe a bâti une année de spécialisation après le baccalauréat professionnel.'),
       o=[('Répondre au besoin de tuyauteurs', [('Nombre d’inscrits en spécialisation', '0', '9', '14'), ('Taux d’insertion à six mois', '60 %', '75 %', '82 %')])], pl='Quatorze jeunes restent au pays avec un métier (annexes 1 et 2).',
       m=['Un poste de professeur, 22 000 € de plateau', 'De 2021 à 2026', 'Halle de chaudronnerie', 'Alternance de trois semaines'], b=['Deux entreprises très présentes', 'Le recrutement des filles', 'Les moyens engagés sont à la mesure des embauches.'],
       e=('Faire venir des filles', 'Nous recevrons chaque année des collégiennes à l’atelier avec d’anciennes élèves.', 'Mme Claire AUGIER, professeure de soudage', '3 ans', [('Accueillir des collégiennes', 'Nombre de collégiennes reçues', '11')], ['Deux journées banalisées', '2026-2029', 'Atelier', 'Marraines de métier'])),
     2: dict(etat='Apprentis et élèves se croisent sans jamais travailler ensemble. Les stagiaires de la formation continue viennent le soir, dans un autre bâtiment.', obj='Faire se rencontrer les publics, et rendre possible le passage d’un statut à l’autre.',
       tr=['Domaine 1', '', 'Axe 2', ''], team=[('Coordonnateur critère 2', 'BERGOUNIOUX', 'Luce', ''), ('Membres équipe critère 2', 'NGUYEN', 'Thierry', 'conseiller en formation continue')],
       a=('Un même atelier pour tous', '5 ans', '[[fcb:1]] OUI   [[fcb:0]] NON', 'Le mercredi, apprentis de deuxième année et élèves de terminale partagent l’atelier et s’évaluent les uns les autres.'),
       o=[('Mêler les publics', [('Nombre de séances communes', '2', '14', '30'), ('Nombre de changements de statut accompagnés', '1', '4', '7')])], pl='Les élèves choisissent l’apprentissage en connaissance de cause (annexe n° 3, annexe n° 4).',
       m=['Deux heures par semaine', '2021 à 2026', 'Atelier B', 'Séances préparées à trois'], b=['L’entente des formateurs', 'Les calendriers d’alternance', 'Une organisation simple qui tient.'],
       e=('Accueillir les adultes en journée', 'Les stagiaires de la formation continue rejoindront deux modules de jour.', 'M. Thierry NGUYEN, conseiller en formation continue', 'Deux ans', [('Ouvrir deux modules', 'Nombre de stagiaires accueillis en journée', '3')], ['Aménagement de l’emploi du temps', '2026-2028', 'Ateliers A et B', 'Contrat avec le GRETA-CFA'])),
     3: dict(etat='Les redoublements en terminale CAP tenaient surtout aux matières générales. Rien n’était prévu entre septembre et les premiers conseils de classe.', obj='Remettre à niveau dès le premier mois et suivre chaque élève fragile.',
       tr=['Domaine 1', 'Axe 2', '', ''], team=[('Coordonnateur critère 3', 'MERLIN', 'Agathe', 'professeure de mathématiques'), ('Membres équipe critère 3', 'DOSSOU', 'Victor', 'professeur de lettres')],
       a=('Septembre ensemble', 'Cinq ans', 'OUI', 'Quatre semaines de rentrée en petits groupes, toutes classes mêlées, avec un adulte référent par groupe.'),
       o=[('Remettre à niveau', [('Nombre d’apprenants passés par les groupes', '12 élèves', '45 %', '60 %'), ('Taux de réussite au CAP', '78 %', '84 %', '88 %')])], pl='Les classes démarrent apaisées ; voir annexes 5, 6.',
       m=['Quarante heures-professeur', 'Chaque mois de septembre de 2021 à 2026', 'Bâtiment général', 'Groupes de huit'], b=['Le calme des débuts d’année', 'La place des langues', 'Le coût est modeste et l’effet visible aux examens.'],
       e=('Un second temps en janvier', 'Une semaine de reprise au retour des stages, sur le même modèle.', 'Mme Agathe MERLIN, professeure de mathématiques', '2 ans', [('Reprendre après le stage', 'Nombre d’élèves volontaires', '26')], ['Vingt heures', '2026-2028', 'Bâtiment général', 'Groupes de besoin'])),
     4: dict(etat='Le lycée comptait beaucoup d’entreprises d’accueil et aucune relation suivie : chacun avait son carnet d’adresses.', obj='Passer des contacts personnels à des partenariats de l’établissement.',
       tr=['Domaine 4', '', '', 'Critère « partenariats »'], team=[('Coordonnateur critère 4', 'M. VASSEUR Denis (DDFPT)', '', ''), ('Membres équipe critère 4', 'SCHMITT', 'Anne', 'responsable du bureau des entreprises')],
       a=('Le carnet commun', 'Cinq ans', '[[sym:F0FE]] OUI  [[sym:F0A8]] NON', 'Le bureau des entreprises tient un fichier unique ; chaque professeur y verse ses contacts et note ses visites.'),
       o=[('Fidéliser les entreprises', [('Nombre de conventions de partenariat', '2', '9', '13'), ('Montant de la taxe d’apprentissage perçue par l’établissement', '8 400 €', '12 150 €', '15 300 euros')])], pl='Les lieux de stage se trouvent en deux semaines (annexes 7 et 8 ; annexe 19).',
       m=['Six heures hebdomadaires', 'Depuis 2021, jusqu’en 2026', 'Bureau des entreprises', 'Relances en binôme'], b=['Un lieu connu de tous', 'La mise à jour pendant l’été', 'Le fichier commun a remplacé quarante carnets.'],
       e=('Un petit déjeuner par trimestre', 'Nous inviterons les entreprises d’accueil à parler des attendus des stages.', 'Mme Anne SCHMITT, responsable du bureau des entreprises', '3 ans', [('Rencontrer les tuteurs', 'Nombre de tuteurs présents', '17')], ['150 € par rencontre', '2026 à 2029', 'Restaurant d’application', 'Une classe accueille et sert'])),
     5: dict(etat='Les sorties culturelles concernaient les mêmes classes, celles des professeurs volontaires.', obj='Qu’aucun élève ne traverse le lycée sans avoir rencontré un artiste.',
       tr=['Domaine 4', 'Axe 4', '', ''], team=[('Coordonnateur critère 5', 'ROSTAND', 'Élise', 'professeure documentaliste, référente culture'), ('Membres équipe critère 5', 'BARTHEZ', 'Guy', 'professeur d’arts appliqués')],
       a=('Un artiste à l’atelier', 'Cinq ans', 'NON', 'Un plasticien du métal a travaillé chaque hiver dans l’atelier avec deux classes.'),
       o=[('Toucher toutes les classes', [('Pourcentage d’apprenants ayant rencontré un artiste', '15 %', '48 %', '90 %'), ('Nombre de projets renseignés sur la plateforme ADAGE', '1', '6', '9')])], pl='Des élèves ont exposé à la médiathèque (annexes 9 et 10).',
       m=['Pass Culture : 6 200 €', 'Hivers 2021 à 2026', 'Atelier, médiathèque', 'Résidence de dix jours'], b=['La confiance du plasticien', 'Toucher aussi les apprentis, absents lors des résidences', 'Une rencontre marquante pour un coût faible.'], e=None),
     6: dict(etat='Le lycée n’avait ni échange ni section européenne ; l’éloignement des grandes villes décourageait les familles.', obj='Donner à chaque promotion une occasion de sortir de France.',
       tr=['', '', '', 'Critère « mobilité » du campus'], team=[('Coordonnateur critère 6', 'LINARES', 'Pilar', 'professeure d’espagnol'), ('Membres équipe critère 6', 'AUGIER', 'Claire', 'professeure de soudage')],
       a=('Les soudeurs à Bilbao', 'Cinq ans', 'X OUI   □ NON', 'Échange annuel avec un centre de formation basque : nos élèves partent deux semaines, les leurs viennent en mai.'),
       o=[('Organiser l’échange', [('Nombre d’apprenants partis', '0', '12', '15')]), ('Préparer la langue', [('Nombre d’heures de préparation', '10', '', '24')])], pl='Les élèves reviennent plus sûrs d’eux (annexes 11 et 12).',
       m=['Erasmus+ : 9 800 €', '2021 – 2026', 'Clairac et Bilbao', 'Binômes d’élèves'], b=['L’accueil en famille', 'Le niveau d’espagnol', 'L’échange est entré dans la vie du lycée.'],
       e=('Faire venir un assistant', 'Un assistant d’espagnol interviendra à l’atelier.', 'Mme Pilar LINARES, professeure d’espagnol', 'Deux ans', [('Parler à l’atelier', 'Nombre d’heures d’assistant', '0')], ['Douze heures par semaine', '2026-2028', 'Atelier', 'Séances à deux'])),
     7: dict(etat='Les départs en cours d’année suivaient presque toujours une rupture de stage.', obj='Ne laisser aucune rupture de stage sans réponse.',
       tr=['Domaine 2', '', 'Axe 1', ''], team=[('Coordonnateur critère 7', 'KONATÉ', 'Awa', 'CPE'), ('Membres équipe critère 7', 'DOSSOU', 'Victor', 'professeur de lettres')],
       a=('Une réponse en deux jours', 'Cinq ans', 'OUI (chaque année)', 'Dès qu’un stage s’arrête, l’élève est reçu et reprend un travail d’atelier au lycée. La CPE reste joignable au 06 12 34 56 78 pendant les stages.'),
       o=[('Répondre vite', [('Nombre de ruptures de stage reprises', '3', '8', '11'), ('Nombre d’élèves sortis sans solution', '14', '9', '5')])], pl='Des élèves reprennent confiance (annexe 13 et annexe 14).',
       m=['Une mission PACTE', 'De 2021 à 2026', 'Vie scolaire et atelier', 'Entretien à trois'], b=['La rapidité', 'Le lien avec les familles éloignées', 'L’action évite des départs.'],
       e=('Alerter avant la rupture', 'Un appel de milieu de stage sera fait pour chaque élève.', 'Mme Awa KONATÉ, CPE', '2 ans', [('Prévenir les ruptures', 'Taux d’absentéisme en cours', 'nette baisse')], ['Une mission PACTE', '2026-2028', 'Entreprises', 'Grille d’appel'])),
     8: dict(etat='Le lycée est connu pour son ancien internat plus que pour ses formations.', obj='Faire connaître les métiers du métal et les réussites des élèves.',
       tr=['Domaine 4', 'Axe 5', '', ''], team=[('Coordonnateur critère 8', 'HUET', 'Raphaël', 'proviseur adjoint'), ('Membres équipe critère 8', 'ROSTAND', 'Élise', 'professeure documentaliste')],
       a=('La gazette de l’atelier', 'Cinq ans', '☑ OUI ☐ NON', 'Quatre pages par trimestre, écrites par les élèves, envoyées aux collèges. Le dernier numéro est à lire ici : [[link:file:///P:/Communication/gazette-mars.pdf|gazette de mars]].'),
       o=[('Faire connaître le lycée', [('Nombre d’articles de presse', '2', '7', '12'), ('Taux de participation des familles aux portes ouvertes', '35 %', '52 %', '61 %')])], pl='Les vœux en seconde ont augmenté (annexes 15 et 16).',
       m=['400 € d’impression par an', '2021 à 2026', 'Centre de documentation', 'Comité de rédaction'], b=['Le goût d’écrire', '…', 'La gazette est attendue.'],
       e=('Une chaîne vidéo', 'Chaque chef-d’œuvre fera l’objet d’un court film d’élèves.', 'M. Raphaël HUET, proviseur adjoint', '3 ans', [('Filmer les chefs-d’œuvre', 'Nombre de films publiés', '1')], ['Une caméra', '2026-2029', 'Ateliers', 'Atelier vidéo du jeudi']))}
    for n, c in D.items():
        d.crit(n); d.t1(n, c['etat']); d.t2(n, c['obj']); d.t3(n, c['tr']); d.t4(n, c['team'])
        d.t5(n, 1, *c['a']); d.t6(H, [(o, None, i) for o, i in c['o']], plus=c['pl']); d.t7(c['m']); d.t8(c['b'])
        if c['e']:
            e = c['e']; d.t9(n, 1, e[0], e[1]); d.t10(e[2], e[3], 'Mesure à 2026', e[4]); d.t7(e[5])
    noms = ['Diplômes de spécialisation', 'Suivi des sortants', 'Planning des séances communes', 'Avenants de changement de statut', 'Composition des groupes', 'Résultats au CAP', 'Extrait du fichier', 'Relevé de taxe',
            'Catalogue de l’exposition', 'Export ADAGE', 'Conventions de mobilité', 'Carnets de bord', 'Relevé des ruptures', 'Bilan du GPDS', 'Revue de presse', 'Feuilles d’émargement des portes ouvertes', 'Affiche du forum des métiers']
    d.bordereau('Bordereau des preuves', ('N°', 'Document', 'Date'), [(str(i + 1), t, '%02d/0%d/2026' % (3 + i, 1 + i % 9)) for i, t in enumerate(noms)])
    out(d, 't03-ferrandon', '2026-11-01', 'Eight short criteria under Word headings that Word numbers, a table of contents, one list of seventeen pieces at the end; runs cut everywhere.', [
        E('required-empty', 1, None, 'T2', 'objectif-general'), E('coordinator-incomplete', 2, None, 'T4', 'coordonnateur'), E('unit-mismatch', 3, 'A1', 'T6', None, 1, 1), E('evidence-unknown', 4, 'A1'),
        E('engagement-missing', 5), E('progress-without-engagement', 5), E('measure-missing', 6, 'A1', 'T6', 'mesure-n3', 2, 1), E('personal-data', 7, 'A1'),
        E('measure-not-numeric', 7, 'E1', 'T10', 'mesure-n', 1, 1, sev='error'), E('required-empty', 8, 'A1', 'T8', 'axes-progres'), E('link-local', 8, 'A1'), E('evidence-uncited', **LOOSE)], range(1, 9), [{'rule': 'guide-example-kept'}])

# ---------------------------------------------------------------- t04: network candidacy, bold titles
def t04():
    d = Doc(mode='bold', font='Times New Roman', size=22, shade='')
    d.par('Lycée Hector-Malvoisin (Saint-Aubrac) et lycée professionnel Rosa-Quintard (Vernoy)', b=1, sz=28)
    d.par('Candidature en réseau au label « Lycée des métiers de l’habitat »')
    n = 2; d.crit(n, 'CRITERE N° 2 - L’ACCUEIL DE PUBLICS DE STATUTS DIFFERENTS')
    d.t1(n, 'Nos deux lycées reçoivent des élèves, des apprentis et quelques adultes. À Malvoisin, les apprentis sont en classe entière ; à Quintard, ils sont mêlés aux élèves. Les deux façons de faire n’avaient jamais été comparées.', title='ETAT DES LIEUX DU CRITERE 2')
    d.t2(n, 'Construire une offre commune, où un jeune puisse changer de statut sans changer de lycée, et de lycée sans changer de projet.', title='OBJECTIF GENERAL DU CRITERE 2')
    d.t3(n, ['Domaine 1 de l’auto-évaluation des deux lycées', 'Axe 3 (Malvoisin), axe 1 (Quintard)', 'Non concerné', 'Critère 2 du campus « Habitat »'], title='TRANSVERSALITE DE LA DEMARCHE QUALITE : CRITERE 2')
    d.t4(n, [('Coordonnatrice critère 2', 'MARONNIER', 'Lucie', 'DDFPT du lycée Malvoisin (lucie.maronnier@gmail.com)'), ('Membres équipe critère 2', '', '', ''), ('', '', '', '')], title='EQUIPE CRITERE 2')
    d.t5(n, 1, 'Un livret unique de l’alternant', 'Cinq ans (2021-2026)', 'X OUI    ☐ NON', 'Les deux équipes ont écrit ensemble un livret que le jeune garde s’il change de statut ou de lycée. Les entreprises n’ont plus qu’un document à remplir.', title='CRITERE 2 : ACTION 1')
    d.t6(('Mesure début 2021', 'Mesure suivi 2024', 'Mesure fin 2026'), [
        ('Partager le livret', None, [('Nombre de livrets remis', 'LP Malvoisin : 12 / LP Quintard : 7', 'LP Malvoisin : 40 / LP Quintard : 31', 'LP Malvoisin : 55 / LP Quintard : 48')]),
        ('Accompagner les changements', None, [('Nombre de changements de statut', '3', '7', '≈ 10')])],
        plus='Les familles comprennent mieux les deux voies. Le livret est demandé par d’autres lycées du réseau (PJ 1 et PJ 2).', title='OBJECTIFS / INDICATEURS / EVALUATION')
    d.t7(['Trois réunions par an entre les deux lycées ; impression : 1 250 €', '2021-2026', 'Saint-Aubrac et Vernoy', 'Groupe de travail tournant, un relecteur d’entreprise'], title='MISE EN OEUVRE')
    d.t8(['Le temps gagné par les entreprises', 'Passer au numérique', 'Un outil simple, adopté par tous.'])
    d.t9(n, 1, 'Le livret en ligne', 'La version numérique permettra au tuteur de signer à distance ; les deux lycées l’ouvriront à la même date.', title='CRITERE 2 : ENGAGEMENT 1')
    d.t10('Lucie MARONNIER (DDFPT)', '2 ans', 'Mesure à 2026', [('Mettre le livret en ligne', 'Nombre de tuteurs inscrits', '0')])
    d.t7(['Une mission PACTE dans chaque lycée', 'Deux années : 2026-2028', 'Les deux sites', 'Essai sur une classe, puis toutes'], title='MISE EN OEUVRE')
    n = 4; d.crit(n, 'CRITERE N° 4 - UN PARTENARIAT ACTIF AVEC LE TISSU ECONOMIQUE LOCAL')
    d.t1(n, 'Le bâtiment recrute à moins de vingt kilomètres, mais les artisans ignorent nos formations. Les élèves trouvent leur stage par la famille, ou pas du tout. Une page sur les réseaux sociaux existe, peu suivie.', title='ETAT DES LIEUX DU CRITERE 4')
    d.t2(n, 'Faire du bureau des entreprises le guichet des artisans.', title='OBJECTIF GENERAL DU CRITERE 4')
    d.t3(n, ['Domaine 4', 'Axe 2', '', ''], title='TRANSVERSALITE DE LA DEMARCHE QUALITE : CRITERE 4')
    d.t4(n, [('Coordonnateur critère 4', 'Mme la Proviseure adjointe'), ('Membres équipe critère 4', 'GALTIER', 'Bruno', 'responsable du bureau des entreprises')], title='EQUIPE CRITERE 4')
    d.t5(n, 1, 'La tournée des artisans', '5 ans', 'OUI', 'Deux professeurs et un élève rendent visite à un artisan chaque semaine, avec une fiche à remplir sur place.', title='CRITERE 4 : ACTION 1')
    d.t6(('Mesure début 2021', 'Mesure suivi 2024', 'Mesure fin 2026'), [
        ('Rencontrer les artisans', 'Des artisans viennent désormais aux jurys (PJ n° 3).', [('Nombre d’artisans visités', '6', '28', 'plus de 40'), ('Nombre de stages trouvés par le bureau', '10 stages', '35 stages', '52 stages')]),
        ('Recueillir leurs besoins', 'L’équipe adapte les progressions aux chantiers du moment.', [('Nombre de fiches remplies', '0', '25', '38')])], title='OBJECTIFS / INDICATEURS / EVALUATION')
    d.t7(['Deux heures par semaine, frais de route : 900 €. Carte des visites : [[link:https://lycee-malvoisin.sharepoint.com/sites/bde/carte|carte des artisans visités]]', 'Chaque semaine de 2021 à 2026', 'Chez les artisans', 'Fiche de visite, puis relance par téléphone. Le modèle est cité en PJ 9.'], title='MISE EN OEUVRE')
    d.t8(['La présence d’un élève', 'Les artisans seuls n’ont pas le temps de répondre', 'La tournée a changé le regard des artisans.'])
    d.t9(n, 1, 'Le jury des artisans', 'Cinq artisans participeront chaque année aux évaluations de chef-d’œuvre.', title='CRITERE 4 : ENGAGEMENT 1')
    d.t10('M. Bruno GALTIER, responsable du bureau des entreprises', 'Trois ans', 'Mesure à 2026', [('Associer les artisans', 'Nombre d’artisans au jury', '2')])
    d.t7(['Une journée par an, repas offert', '2026 à 2029', 'Halle du lycée', 'Grille commune'], title='MISE EN OEUVRE')
    d.bordereau('LISTE DES PIECES JOINTES', ('PJ', 'Contenu', 'Établie le'), [('PJ 1', 'Livret de l’alternant', 'juin 2024'), ('PJ 2', 'Avis des entreprises', '10/05/2025'), ('PJ 3', 'Fiches de visite', '2024-2025'),
        ('PJ 3', 'Composition des jurys', 'mai 2026'), ('PJ 4', 'Plaquette de l’habitat', '')])
    out(d, 't04-malvoisin-quintard', '2026-11-01', 'A network candidacy of two schools, bold capitals without accents as titles, pieces numbered « PJ 1 »; criterion 4 speaks of « réseaux sociaux » only.', [
        E('council-agreement', **LOOSE), E('personal-data', 2), E('team-missing', 2, None, 'T4', 'membres'), E('network-unanswered', 4), E('coordinator-incomplete', 4, None, 'T4', 'coordonnateur'),
        E('evidence-missing', 4, 'A1', 'T6', None, 2, 1, sev='warning'), E('link-account', 4, 'A1'), E('evidence-unknown', 4, 'A1'), E('evidence-duplicate', **LOOSE), E('evidence-undated', **LOOSE), E('evidence-uncited', **LOOSE)], [2, 4])

# ---------------------------------------------------------------- t05: half filled
def t05():
    d = Doc(mode='bold', font='Calibri')
    d.par('LP Marthe-Colvert, Bessan-le-Haut – dossier « Lycée des métiers » (version de travail)', b=1)
    d.par('Accord du conseil d’administration : délibération n° 14 du 7 avril 2026')
    n = 5; d.crit(n, 'Critère 5 : L’organisation d’actions culturelles')
    d.t1(n, '§Peu de nos élèves vont au théâtre ou au musée hors du lycée.¶§Les projets dépendent d’un seul professeur.¶§Les apprentis n’en profitent pas.¶Que faut-il résoudre au niveau des élèves, de la classe, de l’établissement ?')
    d.t2(n, 'Donner à chaque classe un projet culturel dans l’année.')
    d.t3(n, ['Domaine 4', 'Axe 3 : ouvrir le lycée', 'Objectif 2', 'Mettre en lien avec un critère du campus des métiers et des qualifications éventuellement'], title='TRANSVERSALITÉ DE LA DÉMARCHE QUALITÉ : CRITÈRE X')
    d.t4(n, [('Référente critère 5', 'Mme FRESSANGE Odile, professeure documentaliste', '', ''), ('Membres équipe critère 5', 'ABADIE', 'Karim', 'professeur d’histoire')])
    d.t5(n, 1, 'Une classe, un projet', '[[plc:L’action peut durer plusieurs années pour appliquer une démarche d’amélioration continue sur une action]]', '[ ] OUI   [ ] NON', 'Chaque professeur principal choisit avec sa classe un lieu de culture de la région ; la classe y va deux fois et en rend compte aux autres.')
    d.t6(('Mesure début (N) (remplacer N par une année)', 'Mesure suivi 2 (N+3)', 'Mesure fin (N+5)'), [
        ('Objectif opérationnel 1 : toucher toutes les classes', None, [('Nombre de classes engagées', '3', '9', '16'), ('Nombre d’actions financées par le Pass culture', '1', 'cinq', '8')])],
        plus='Les élèves parlent de leur sortie longtemps après. Les professeurs d’atelier s’y associent.')
    d.t7(['QUOI : Pass culture, 3 100 € par an ; deux sorties par classe', 'QUAND : une sortie à l’automne, une au printemps', 'OÙ : théâtre de Bessan, musée du Cuir', 'QUI / COMMENT : le professeur principal et un collègue'])
    d.t8(['Les lieux proches répondent présent ; l’enquête menée auprès des classes est très positive', 'Les transports', '?'])
    d.t9(n, 1, 'Le carnet de culture', 'Chaque élève tiendra un carnet, du premier jour à l’examen. Nous voulons qu’il puisse en parler à l’oral du chef-d’œuvre.')
    d.t10('Mme Odile FRESSANGE', 'Trois ans', 'Mesure à 2026', [('Tenir un carnet', 'Pourcentage d’élèves qui tiennent un carnet', '0 %'), ('Objectif opérationnel 2', 'Indicateur d’évaluation 2', ''), ('', '', '')])
    d.t7(['Un carnet par élève : 900 €', '2026-2029', 'Centre de documentation', 'Atelier d’écriture d’une heure par mois'])
    out(d, 't05-colvert', '2026-05-20', 'A working copy, half filled: one question of the guide under the answers, a title still « CRITÈRE X », a placeholder, empty boxes, years not set, no evidence at all.', [
        E('guidance-left', 5, None, 'T1', 'etat-des-lieux'), E('criterion-number-left', 5, None, 'T3'), E('guidance-left', 5, None, 'T3', 'transversalite'), E('required-empty', 5, 'A1', 'T5', 'duree'), E('choice-unresolved', 5, 'A1', 'T5', 'perenne'),
        E('year-not-set', 5, 'A1', 'T6'), E('evidence-missing', 5, 'A1', sev='error'), E('claim-unproved', 5, 'A1', 'T8', 'points-forts'), E('required-empty', 5, 'A1', 'T8', 'conclusion'), E('leader-incomplete', 5, 'E1', 'T10', 'animateur'),
        E('guidance-left', 5, 'E1', 'T10', 'objectif', 2), E('guidance-left', 5, 'E1', 'T10', 'indicateur', 2)], [5], [{'rule': 'guide-example-kept'}])

# ---------------------------------------------------------------- t06: criteria swapped, picture, comment
def t06():
    d = Doc(mode='style', font='Verdana', size=17, choppy=17, shade='FFF2CC')
    d.par('LYCÉE ALIÉNOR-BASTIDE — SAINT-ROMAIN-LES-EAUX', b=1, sz=30)
    d.par('Présenté au conseil d’administration du 2 juillet 2026, qui a donné son accord.')
    n = 8; d.crit(n)
    d.t1(n, 'Notre site n’était plus mis à jour depuis 2019 et les collèges nous confondaient avec le lycée voisin.')
    d.t2(n, 'Rendre visibles nos métiers de l’eau et du bien-être.')
    d.t3(n, ['Domaine 4', 'Axe 1', '', ''])
    d.t4(n, [('Coordonnateur critère 8', 'TESSIER', 'Jean-Noël', 'proviseur adjoint'), ('Membres équipe critère 8', 'Mme IMBERT Salomé (professeure d’esthétique), M. RAULT Yann (professeur de SVT)')])
    long = 'Chaque vendredi, trois élèves et un professeur choisissent une réalisation de la semaine, la photographient et en écrivent une légende de cinq lignes, relue par la documentaliste.'
    d.t5(n, 1, 'La réalisation du vendredi', 'Cinq ans', '✓ OUI / NON', long + '¶[[img:]]')
    d.t6(('Mesure début – 2021', 'Mesure suivi – 2024', 'Mesure fin – 2026'), [
        ('Publier régulièrement', ['Les parents suivent la semaine de leur enfant (annexe 1).', 'Trois collèges reprennent nos publications : [[link:https://www.lycee-bastide.example/presse|cliquez ici]].'],
         [('Nombre d’articles publiés', '4', '31', '36'), ('Fréquence des mises à jour du site', 'annuelle', 'mensuelle', 'hebdomadaire')])], rowplus=True)
    d.t7(['Un appareil photographique, une heure par semaine', 'Tous les vendredis, de 2021 à 2026', 'Ateliers', 'Tour de rôle entre classes'])
    d.t9(n, 1, 'La réalisation du vendredi en vidéo', long)
    d.t10('[[cm:À confirmer en réunion|M. Yann RAULT, professeur de SVT]]', '', 'Mesure à 2026', [('Passer à la vidéo', 'Nombre de vidéos publiées', '2')])
    d.t7(['Deux micros', '2026-2028', 'Salle 6', 'Montage par les élèves'])
    n = 1; d.crit(n)
    d.t1(n, 'Le thermalisme local cherche des agents d’entretien des bassins ; nous formons des esthéticiennes. Les deux mondes s’ignoraient.')
    d.t2(n, 'Relier l’offre du lycée aux métiers de la station thermale.')
    d.t3(n, ['Domaine 3', '', 'Axe 1', ''])
    d.t4(n, [('Coordonnateur critère 1', 'IMBERT', 'Salomé', 'professeure d’esthétique'), ('Membres équipe critère 1', 'COSTE', 'Régis', 'DDFPT')])
    d.t5(n, 1, 'Une coloration « métiers de l’eau »', '5 ans', 'OUI', 'Quatre modules de trente heures, écrits avec la station thermale, sont proposés à toutes les secondes.', title='CRITÈRE 1 : ACTION 2')
    d.t6(('Mesure début – 2021', 'Mesure suivi – 2024', 'Mesure fin – 2026'), [
        ('Ouvrir les modules', None, [('Nombre de modules ouverts', '0', '2', '4'), ('Nombre d’élèves inscrits', '0', '38', '71')])], plus='Douze élèves ont été embauchés à la station (voir annexes).')
    d.t7(['120 heures-professeur ; bassin prêté par la station', 'De 2021 à 2026', 'Deux professionnels co-animent chaque module'], heads=['Moyens engagés', 'Calendrier', 'Modalités d’organisation'])
    d.t8(['L’appui de la station', 'Étendre aux terminales, qui n’ont pas encore de module', 'Une coloration qui correspond à l’emploi local.'])
    out(d, 't06-bastide', '2026-11-01', 'Criterion 8 stands before criterion 1; a comment, a picture without text, the same description twice, an action numbered 2 alone, a table without « Lieux », no « Points forts » table in criterion 8.', [
        E('criterion-order', 8), E('revisions-left', **LOOSE), E('image-without-alt', **LOOSE), E('text-duplicated', 8, 'E1', 'T9', 'description'), E('link-vague', 8, 'A1'), E('table-missing', 8, 'A1', 'T8'), E('required-empty', 8, 'E1', 'T10', 'duree'),
        E('engagement-missing', 1), E('progress-without-engagement', 1), E('block-number', 1, 'A1'), E('evidence-unnumbered', 1, 'A1'), E('table-altered', 1, 'A1', 'T7')], [1, 8], [{'rule': 'guide-example-kept'}])

# ---------------------------------------------------------------- t07: measures
def t07():
    d = Doc(mode='bold', font='Georgia', land=True, lang='br-FR', shade='DEEAF6')
    d.par('Lycée maritime Yves-Kermadec, Roz-Avel', b=1, sz=30)
    d.par('Accord du CA le 15 octobre 2026 (conseil d’administration, 22 voix sur 24).')
    n = 7; d.crit(n)
    d.t1(n, 'Les élèves logés à l’internat tiennent ; ceux qui rentrent chaque soir par le car décrochent au premier hiver. Treize départs en 2021 pour cent quarante inscrits.')
    d.t2(n, 'Tenir le lien avec les élèves externes, et préparer le retour de ceux qui sont partis en mer sans diplôme.')
    d.t3(n, ['Domaine 2', 'Axe « Tenir bon »', '', ''])
    d.t4(n, [('Coordonnateur critère 7', 'M. QUÉMÉNER Alan, professeur de navigation', '', ''), ('Membres équipe critère 7', 'LE BIHAN', 'Nolwenn', 'infirmière'), ('', 'PRIGENT', 'Marc', 'CPE')])
    d.t5(n, 1, 'Le car de cinq heures', 'Cinq ans', 'OUI', 'Le car du soir part une heure plus tard ; une étude surveillée par un marin retraité occupe ce temps.')
    d.t6(('Mesure début 2021', 'Mesure suivi 2024', 'Mesure fin 2026'), [
        ('Rendre la journée tenable', None, [('Taux d’absentéisme en cours', '9,5 %', '8,2 %', '108 %'), ('Nombre d’apprenants accompagnés', '35 %', '40 %', '52 %')]),
        ('Adapter les parcours', None, [('Nombre de PAFI', '2', 'beaucoup plus', '6'), ('Nombre d’apprenants reçus par le PsyEN', '41', 'en cours', '58')])],
        plus='Les élèves du car demandent eux-mêmes l’étude du soir (annexes 1, 2 et 3).')
    d.t7(['Deux heures par jour, avenant avec le transporteur : 4 700 €', 'De 2021 à 2026', 'Salle des cartes', 'Étude libre, puis aide à deux'])
    d.t8(['Le marin retraité', 'Les jours de tempête, le car ne vient pas', 'Une dépense utile.'])
    d.t5(n, 2, 'Revenir à terre', '2022-2027', 'NON', 'Les jeunes partis embarquer sans diplôme sont rappelés au printemps, et accueillis à la rentrée sur un emploi du temps réduit.')
    d.t6(('Mesure début 2022', 'Mesure suivi 2024', 'Mesure fin 2027'), [
        ('Accueillir les retours', None, [('Nombre de tutorats mis en place', '6', '', 'à venir'), ('Taux de retour en formation des jeunes rappelés', '40', '55', 'à venir')]),
        ('Parler du retour aux armateurs', None, [('', '', '', '')])], plus='Six jeunes ont repris la formation et passé le brevet (annexes 4 et 5).')
    d.t7(['Une mission PACTE ; téléphone du lycée', 'Printemps et rentrée, de 2022 à 2027', 'Lycée, quai des pêcheurs', 'Un tuteur par jeune'])
    d.t8(['La confiance des patrons pêcheurs', 'Ceux qui changent de port', 'Peu de jeunes, mais des retours durables.'])
    d.t9(n, 1, 'Un protocole pour les retours', 'Le lycée et deux armements écriront ensemble les étapes du retour. Nous attendons des retours préparés six mois à l’avance.')
    d.t10('Mme Nolwenn LE BIHAN, infirmière', 'Deux ans', 'Mesure à 2026', [('', 'Nombre de familles reçues', '24'), ('Écrire les étapes du retour', 'Existence d’un protocole d’accueil des retours', 'projet rédigé')])
    d.t7(['Quatre réunions', '2026 – 2028', 'Roz-Avel', 'Comité de six personnes'])
    d.bordereau('Pièces jointes au dossier', ('Pièce', 'Objet', 'Date'), [('1', 'Avenant de transport', '1er septembre 2021'), ('2', 'Registre de l’étude', '2025'), ('3', 'Extraits du cahier', 'mars 2026'), ('4', 'Fiches de retour', '2024'), ('5', 'Lettres d’armateurs', '6 juin 2025')])
    out(d, 't07-kermadec', '2026-11-01', 'Landscape, two actions; faults in the measures only: a rate above 100 %, counts in %, a rate without %, words, « en cours » for a past year, years 2022-2024-2027, lone objective, lone indicator.', [
        E('rate-out-of-range', 7, 'A1', 'T6', 'mesure-n5', 1, 1), E('type-mismatch', 7, 'A1', 'T6', None, 1, 2), E('measure-not-numeric', 7, 'A1', 'T6', 'mesure-n3', 2, 1), E('measure-unexplained', 7, 'A1', 'T6', 'mesure-n3', 2, 2),
        E('year-gap', 7, 'A2', 'T6'), E('measure-missing', 7, 'A2', 'T6', 'mesure-n3', 1, 1), E('measure-not-due', 7, 'A2', 'T6', 'mesure-n5', 1, 1), E('type-mismatch', 7, 'A2', 'T6', None, 1, 2), E('measure-not-due', 7, 'A2', 'T6', 'mesure-n5', 1, 2),
        E('objective-without-indicator', 7, 'A2', 'T6', None, 2), E('indicator-without-objective', 7, 'E1', 'T10'), E('measure-not-numeric', 7, 'E1', 'T10', 'mesure-n', None, None)], [7], [{'rule': 'guide-example-kept'}])

# ---------------------------------------------------------------- t08: links, notes
def t08():
    d = Doc(mode='bold', font='Calibri', shade='F2F2F2')
    d.par('Lycée Camille-Duquesnoy – Hautmarais', b=1, sz=30)
    d.par('Le dossier a reçu l’accord du conseil d’administration (séance du 30 juin 2026).')
    n = 3; d.crit(n, 'CRITÈRE 3 – Des réponses pédagogiques et des parcours de formation adaptés')
    d.t1(n, 'Les équipes de mode et de pressing ne partagent ni salle ni méthode. Les élèves de CAP demandent à avancer à leur rythme[[en:Paroles recueillies auprès des délégués en 2021.]].')
    d.t2(n, 'Permettre à chaque élève de choisir la durée de son CAP.')
    d.t3(n, ['', 'Axe 2 : des parcours souples', '', ''])
    d.t4(n, [('Responsable critère 3', 'VERHAEGHE', 'Sabine', 'professeure de couture'), ('Membres équipe critère 3', 'M. Joris DELVAUX, professeur de pressing ; Mme Ana PIRES, AESH')])
    d.t5(n, 1, 'Le CAP en un, deux ou trois ans', 'Deux ans', 'OUI', 'Au mois d’octobre, l’équipe propose à chaque élève une durée, revue deux fois par an avec la famille. La liste des parcours se trouve [[anchor:preuve_parcours|dans le tableau des parcours]].')
    d.t6(('Mesure début 2021', 'Mesure suivi 2024', 'Mesure fin 2026'), [
        ('Proposer trois durées', 'Les abandons ont reculé : [[link:https://drive.google.com/file/d/1aBcD/view|bilan des parcours 2025]].', [('Nombre d’élèves en parcours adapté', '0', '14', '22')]),
        ('Suivre les parcours', '', [('Nombre de bilans avec les familles[[fn:Voir annexe 1.]]', '12', '40', '44')])])
    d.t7(['Trois heures de concertation par mois. Le calendrier type est [[link:https://www.lycee-duquesnoy.example/cap123|ici]].', 'De septembre 2021 à juin 2026', 'Salles de couture et pressing', 'Référent par élève'])
    d.t8(['La souplesse', 'L’emploi du temps', 'L’effort de l’équipe porte ses fruits.'])
    d.t9(n, 1, 'Un bilan écrit par l’élève', 'L’élève rédigera lui-même son bilan de semestre, que le référent complétera.')
    d.t10('Mme Sabine VERHAEGHE, professeure de couture', 'Deux ans', 'Mesure à 2026', [('', '', ''), ('', '', ''), ('', '', '')])
    d.t7([], body=False)
    n = 6; d.crit(n, 'CRITÈRE 6 – La mise en œuvre d’actions visant à l’ouverture internationale')
    d.t1(n, 'La frontière est à douze kilomètres et nos élèves ne la passent que pour les soldes. Les ateliers de Gand et de Courtrai cherchent pourtant des couturières.')
    d.t2(n, 'Faire de la frontière une chance d’emploi.')
    d.t3(n, ['', '', '', ''])
    d.t4(n, [('Coordonnateur critère 6', 'PIETERS', 'Wim', 'professeur de néerlandais'), ('Membres équipe critère 6', 'DELVAUX', 'Joris', 'professeur de pressing')])
    d.t5(n, 1, 'La couture à Courtrai', 'Cinq ans', '☒ OUI ☐ NON', 'Deux semaines de stage en Flandre pour chaque classe de première. Une élève, née le 14/03/2008, a été embauchée à l’issue de son stage.')
    d.t6(('Mesure début 2021', 'Mesure suivi 2024', 'Mesure fin 2026'), [
        ('Passer la frontière', None, [('Nombre d’apprenants partis en Belgique', '[[hid:4]]', '17', '23'), ('Nombre d’entreprises flamandes partenaires', '1', '5', '8')])], plus='Le néerlandais est choisi par une classe entière ; les conventions de stage sont en annexe.')
    d.t7(['Bourse régionale, 5 400 €', '2021 à 2026', 'Courtrai', 'Trajet quotidien en autocar'])
    d.t8(['La proximité', 'La langue', 'Des embauches réelles pour un coût raisonnable.'])
    d.t9(n, 1, 'Un atelier commun', 'Une commande par an sera réalisée à deux lycées, français et flamand.')
    d.t10('M. Wim PIETERS (professeur de néerlandais)', '3 ans', 'Mesure à 2026', [('Travailler à deux lycées', 'Nombre de pièces cousues en commun', '0')])
    d.t7(['Tissu fourni par l’entreprise', '2026-2029', 'Hautmarais et Courtrai', 'Échanges de patrons, deux rencontres'])
    out(d, 't08-duquesnoy', '2026-11-01', 'Links that lead nowhere, need an account or say « ici »; notes; an engagement whose planification is empty and whose « Mise en œuvre » is its header alone; a measure typed as hidden text.', [
        E('period-inconsistent', 3, 'A1'), E('link-broken', 3, 'A1'), E('link-account', 3, 'A1'), E('link-vague', 3, 'A1'), E('required-empty', 3, 'A1', 'T6', 'plus-value', 2), E('required-empty', 3, 'E1', 'T10', 'objectif'), E('required-empty', 3, 'E1', 'T11', 'moyens'),
        E('transversality-empty', 6, None, 'T3'), E('personal-data', 6, 'A1'), E('measure-missing', 6, 'A1', 'T6', 'mesure-n', 1, 1), E('evidence-unnumbered', 6, 'A1')], [3, 6], [{'rule': 'guide-example-kept'}])

# ---------------------------------------------------------------- t09: one criterion, an engagement only
def t09():
    d = Doc(mode='row', font='Cambria', shade='FBE4D5')
    d.par('LP Georges-Tavernier – Rochebrune-en-Forez', b=1, sz=28)
    d.par('Accord du conseil d’administration en date du ………………………')
    n = 4; d.crit(n)
    d.t1(n, 'Le lycée sort de deux années de travaux ; les entreprises ont pris l’habitude de s’adresser ailleurs. Il faut renouer, et d’abord se faire connaître des ateliers de coutellerie.')
    d.t2(n, 'Retrouver en trois ans les partenaires perdus et en gagner de nouveaux.')
    d.t3(n, ['Domaine 4 : l’environnement partenarial', '', 'Axe 2', ''])
    d.t4(n, [('Coordonnateur critère 4', 'FAYOLLE', 'Gilles', 'DDFPT'), ('Membres équipe critère 4', 'CHAVANE', 'Mireille', 'secrétaire du bureau des entreprises')], title='ÉQUIPE CRITÈRE 5')
    d.t9(n, 1, 'La journée des couteliers', 'Chaque printemps, les couteliers tiendront leur établi dans nos ateliers, un élève à leur côté. Nous en attendons des stages, puis des contrats d’apprentissage.', title='CRITÈRE 4 : ENGAGEMENT 2')
    d.t10('M. Gilles FAYOLLE, DDFPT', 'Trois ans', 'Mesure à N (remplacer N par l’année de référence)', [
        ("Identifier, enrichir et fidéliser les partenaires de l'établissement", 'Nombre d’entreprises impliquées', '7'), ('Obtenir des contrats', 'Nombre de contrats d’apprentissage signés', '')])
    d.t7(['Deux journées banalisées, 800 €', '', 'Ateliers du lycée', 'Un élève parrain par coutelier'])
    d.alt.append(('afchunk1.html', '<html><head><meta charset="utf-8"></head><body><p>Extrait du projet d’établissement 2024.</p></body></html>'.encode()))
    d.add(d.p('Pour mémoire :')); d.add('<w:altChunk r:id="%s"/>' % d.rel('aFChunk', 'afchunk1.html'))
    d.par('Bordereau des preuves', b=1)
    d.add(d.tbl(d.ws(1, 4, 2), [d.tr([d.tc(h, w, head=True) for h, w in zip(('N°', 'Intitulé', 'Date'), d.ws(1, 4, 2))])] + [d.tr([d.tc('', w) for w in d.ws(1, 4, 2)])] * 3))
    out(d, 't09-tavernier', '2025-10-06', 'One criterion of eight, with an engagement and no action; the agreement line and the list of pieces are left blank; the team’s title bears another number, the engagement’s is 2; an imported page.', [
        E('council-agreement', **LOOSE), E('block-number', 4, None, 'T4'), E('action-missing', 4), E('block-number', 4, 'E1'), E('guide-example-kept', 4, 'E1', 'T10', 'objectif'), E('year-not-set', 4, 'E1', 'T10'), E('measure-missing', 4, 'E1', 'T10', 'mesure-n', 2),
        E('required-empty', 4, 'E1', 'T11', 'calendrier'), E('content-unread', **LOOSE)], [4], missing_expected=True)

# ---------------------------------------------------------------- t10: titles of 2016
def t10():
    d = Doc(mode='bold', font='Trebuchet MS', size=19, shade='E7E6E6')
    d.par('Lycée privé Saint-Éloi-Marquant, sous contrat d’association – Lantenay', b=1, sz=28)
    d.par('Renouvellement du label obtenu en 2021. Accord du conseil d’administration (organisme de gestion) : 5 mai 2026.')
    H = ('Mesure début (N) 2021', 'Mesure suivi (N+3) 2024', 'Mesure fin (N+5) 2026')
    def sec(n, tit, etat, obj, tr, team, a, objs, plus, m, b, e, heads=None):
        d.crit(n, tit); d.t1(n, etat); d.t2(n, obj); d.t3(n, tr); d.t4(n, team); d.t5(n, 1, *a); d.t6(H, objs, plus=plus, heads=heads); d.t7(m); d.t8(b)
        d.t9(n, 1, e[0], e[1]); d.t10(e[2], e[3], 'Mesure à 2026', e[4]); d.t7(e[5])
    sec(4, 'Critère 4 : L’organisation d’actions culturelles', 'Les élèves de carrosserie ne voyaient pas ce qu’ils feraient au musée.', 'Partir du métier pour aller vers la culture.', ['Domaine 4', '', '', ''],
        [('Coordonnateur critère 4', 'MERCIER', 'Bénédicte', 'animatrice culturelle'), ('Membres équipe critère 4', 'LAGRANGE', 'Olivier', 'professeur de carrosserie')],
        ('La tôle au musée', 'Cinq ans', '☒ OUI ☒ NON', 'Une classe restaure chaque année une pièce du musée automobile et la présente au public.'),
        [('Restaurer et présenter', None, [('Nombre de pièces restaurées', '1', '4', '6'), ('Nombre de visiteurs de l’exposition', '120', '640', '1' + NNB + '250')])], 'Les élèves deviennent guides le temps d’un dimanche. Preuve 1.1 et preuve 1.2.',
        ['Don du musée, 1 900 € de peinture', '2021 à 2026', 'Atelier de carrosserie', 'Deux heures par semaine'], ['Le public du dimanche', 'Associer la classe de vente', 'Une belle action, peu coûteuse.'],
        ('Un catalogue', 'La classe de vente écrira le catalogue des pièces restaurées.', 'Professeur de vente', 'Deux ans', [('Écrire le catalogue', 'Nombre de notices rédigées', '3')], ['400 €', '2026-2028', 'Salle de vente', 'XX']))
    sec(5, 'Critère 5 : La mise en œuvre d’actions visant à l’ouverture internationale', 'La section européenne attire, mais seulement les élèves de vente.', 'Ouvrir la section à la carrosserie.', ['', 'Axe 4', '', ''],
        [('Coordonnateur critère 5', 'PRUD’HOMME', 'Clara', 'professeure d’anglais'), ('Membres équipe critère 5', 'LAGRANGE', 'Olivier', 'professeur de carrosserie')],
        ('La section pour tous', 'Cinq ans', 'OUI', 'L’emploi du temps place la section le même jour pour toutes les classes de seconde.'),
        [('Ouvrir la section', None, [('Taux de pression dans la section euro', '0,7', '1,3', '1,8'), ('Nombre de candidatures', '12', 'x2', 'N/A')])], 'Les carrossiers parlent anglais avec les fournisseurs (preuve 2.1, preuve 2.9).',
        ['Deux heures par semaine', 'De 2021 à 2026', 'Salle de langues', 'Groupes mêlés'], ['L’envie des élèves', 'Le nombre de places', 'La section est devenue ordinaire, et c’est bien.'],
        ('Un stage à Turin', 'Trois carrossiers feront leur stage d’été chez un équipementier.', 'Clara PRUD’HOMME, professeure d’anglais', '2 ans', [('Partir en stage', 'Nombre de stages à l’étranger', '0')], ['Bourses', '2026 – 2028', 'Turin', 'Accompagnement à distance']))
    sec(7, 'Critère 7 : Une politique active de communication', 'Le lycée vit de sa réputation ancienne ; les jeunes familles l’ignorent.', 'Se faire connaître des familles nouvellement arrivées.', ['Domaine 4', 'Axe 1', '', ''],
        [('Coordonnateur critère 7', 'HAUTEFEUILLE', 'Bertrand', 'chef d’établissement'), ('Membres équipe critère 7', 'Mme NOIRET Pauline (secrétaire), M. LAGRANGE Olivier (professeur)')],
        ('Le dimanche des familles', '5 ans', 'NON', 'Un dimanche par an, les ateliers sont ouverts et tenus par les élèves.'),
        [('Recevoir les familles', None, [('Nombre de familles reçues', '35', '80', '115')])], 'Vingt inscriptions sont venues de là (preuve 3.1).',
        ['Bénévolat, 300 €', 'Chaque année de 2021 à 2026', 'Tout le lycée', 'Une classe par atelier'], ['La fierté des élèves', 'Le stationnement', 'Simple et efficace.'],
        ('Un accueil des nouveaux arrivants', 'Avec la mairie, le lycée tiendra une table à la fête de septembre.', 'Mme Pauline NOIRET, secrétaire', '3 ans', [('Tenir une table', 'Nombre de contacts pris', '14')], ['Une table', '2026 à 2029', 'Place de Lantenay', 'Deux élèves et une secrétaire']),
        heads={'P': 'Commentaires de l’équipe'})
    d.bordereau('RELEVÉ DES PREUVES', ('Preuve', 'Titre', 'Date'), [('1.1', 'Fiches de restauration', '2025'), ('1.2', 'Livre d’or', 'juin 2026'), ('2.1', 'Emploi du temps de la section', 'septembre 2024'), ('3.1', 'Registre du dimanche', '19 avril 2026')])
    old = lambda new, prev: {'criterion_any': [new, prev]}
    out(d, 't10-saint-eloi', '2026-11-01', 'A renewal whose three sections bear the numbers of 2016 (culture 4, international 5, communication 7); pieces numbered 1.1, 1.2…; both boxes ticked, a function without a name, « XX », « N/A », an unknown piece, a renamed column.', [
        E('criterion-numbering', None, loose=['criterion', 'block']), E('choice-unresolved', None, 'A1', 'T5', 'perenne', **old(4, 5)), E('leader-incomplete', None, 'E1', 'T10', 'animateur', **old(4, 5)), E('required-empty', None, 'E1', 'T11', 'modalites', **old(4, 5)),
        E('measure-unexplained', None, 'A1', 'T6', 'mesure-n5', 1, 2, **old(5, 6)), E('evidence-unknown', None, 'A1', **old(5, 6)), E('table-altered', None, 'A1', 'T6', **old(7, 8))], [], [{'rule': 'guide-example-kept'}])

for f in (t01, t02, t03, t04, t05, t06, t07, t08, t09, t10): f()
for n, c in COUNTS: print('%-24s error %2d  warning %2d  info %2d' % (n, *c))
