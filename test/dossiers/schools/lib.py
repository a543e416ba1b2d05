# Small helpers: hand-written WordprocessingML, zipfile only.
import re, zipfile, zlib, struct
W = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
     'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
     'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
     'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
     'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
     'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
     'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
     'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
     'xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="w14"')
R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
TITRES = {
 1: "Une offre de formations professionnelles construite autour d'un ensemble de métiers et de parcours de formation",
 2: "L'accueil du public de statuts différents",
 3: "Des réponses pédagogiques et des parcours de formation adaptés",
 4: "Un partenariat actif avec le tissu économique local et les organismes de proximité ainsi que les établissements partenaires agissant dans les domaines de la formation professionnelle, de l'orientation et de l'insertion",
 5: "L'organisation d'actions culturelles",
 6: "La mise en œuvre d'actions visant à l'ouverture internationale",
 7: "La mise en place et le suivi d'actions pour prévenir le décrochage scolaire et pour accueillir des jeunes bénéficiant du droit au retour en formation initiale",
 8: "Une politique active de communication"}
TRANS = ["Domaine d'auto-évaluation de l'établissement", "Axe du projet d'établissement",
         "Axe du contrat d'objectifs tripartite", "Critère du campus des métiers et des qualifications"]
MOE = ["Moyens engagés", "Calendrier", "Lieux", "Modalités d'organisation"]
MOE_T = "MISE EN ŒUVRE (moyens engagés, calendrier, lieux, modalités d'organisation)"

def esc(s): return s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('"', '&quot;')

def png(w=60, h=30, rgb=(60, 110, 170)):
    raw = b''.join(b'\0' + bytes(rgb) * w for _ in range(h))
    ch = lambda t, d: struct.pack('>I', len(d)) + t + d + struct.pack('>I', zlib.crc32(t + d) & 0xffffffff)
    return (b'\x89PNG\r\n\x1a\n' + ch(b'IHDR', struct.pack('>IIBBBBB', w, h, 8, 2, 0, 0, 0)) +
            ch(b'IDAT', zlib.compress(raw, 9)) + ch(b'IEND', b''))

class Doc:
    """One dossier. Options: mode = style | bold | row (title in the first row); lo = LibreOffice-like XML;
    choppy = runs cut as Word cuts them; lang."""
    def __init__(s, lang='fr-FR', font='Calibri', mode='bold', lo=False, choppy=0, numbered=False, land=False,
                 size=20, shade='D9E2F3'):
        s.lang, s.font, s.mode, s.lo, s.choppy, s.numbered, s.land, s.size, s.shade = lang, font, mode, lo, choppy, numbered, land, size, shade
        s.body, s.rels, s.fn, s.en, s.cm, s.media, s.alt = [], [], [], [], [], [], []
        s.id = 100; s.marks = 0
    # -- runs
    def nid(s): s.id += 1; return s.id
    def rel(s, typ, target, ext=False):
        s.rels.append((typ, target, ext)); return 'rId%d' % (len(s.rels) + 20)
    def rpr(s, b=0, i=0, strike=0, hid=0, color=None, style=None, sz=None, font=None, lang=None):
        x = ''
        if style: x += '<w:rStyle w:val="%s"/>' % style
        if font: x += '<w:rFonts w:ascii="%s" w:hAnsi="%s" w:cs="%s"/>' % (font, font, font)
        if b: x += '<w:b/>' + ('<w:bCs/>' if s.lo else '')
        if i: x += '<w:i/>'
        if strike: x += '<w:strike/>'
        if hid: x += '<w:vanish/>'
        if color: x += '<w:color w:val="%s"/>' % color
        if sz: x += '<w:sz w:val="%d"/>' % sz
        if lang: x += '<w:lang w:val="%s"/>' % lang
        return '<w:rPr>%s</w:rPr>' % x if x or s.lo else ''
    def r(s, t, tag='w:t', **k):
        if not t: return ''
        pr = s.rpr(**k)
        def txt(u):
            out = ''
            for bit in re.split('(\n|\t|\u2628)', u):
                if bit == '\n': out += '<w:br/>'
                elif bit == '\t': out += '<w:tab/>'
                elif bit == '\u2628': out += '<w:noBreakHyphen/>'
                elif bit: out += '<%s xml:space="preserve">%s</%s>' % (tag, esc(bit), tag)
            return out
        if s.choppy and len(t) > s.choppy and tag == 'w:t':
            n = s.choppy
            parts = [t[i:i + n] for i in range(0, len(t), n)]
            return '<w:proofErr w:type="spellStart"/>'.join('<w:r w:rsidR="00A4%04X">%s%s</w:r>' % (i + 16, pr, txt(q)) for i, q in enumerate(parts))
        return '<w:r>%s%s</w:r>' % (pr, txt(t))
    def fld(s, instr, result, ff=''):
        f = lambda t, x='': '<w:r><w:fldChar w:fldCharType="%s"%s' % (t, ('>' + x + '</w:fldChar></w:r>') if x else '/></w:r>')
        return (f('begin', ff) + '<w:r><w:instrText xml:space="preserve"> %s </w:instrText></w:r>' % instr +
                f('separate') + result + f('end'))
    def special(s, kind, a, **k):
        a, _, b2 = a.partition('|')
        au = 'w:author="D. Adjointe" w:date="2026-01-12T10:00:00Z"'
        if kind == 'link':
            return '<w:hyperlink r:id="%s">%s</w:hyperlink>' % (s.rel('hyperlink', a, True), s.r(b2, color='0563C1'))
        if kind == 'anchor': return '<w:hyperlink w:anchor="%s">%s</w:hyperlink>' % (a, s.r(b2, color='0563C1'))
        if kind == 'fn':
            s.fn.append(a); return '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="%d"/></w:r>' % (len(s.fn) + 1)
        if kind == 'en':
            s.en.append(a); return '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:endnoteReference w:id="%d"/></w:r>' % (len(s.en) + 1)
        if kind == 'del': return '<w:del w:id="%d" %s>%s</w:del>' % (s.nid(), au, s.r(a, tag='w:delText'))
        if kind == 'ins': return '<w:ins w:id="%d" %s>%s</w:ins>' % (s.nid(), au, s.r(a))
        if kind == 'hid': return s.r(a, hid=1)
        if kind == 'strike': return s.r(a, strike=1)
        if kind == 'b': return s.r(a, b=1)
        if kind == 'i': return s.r(a, i=1)
        if kind == 'en_': return s.r(a, lang='en-GB')
        if kind == 'cb':
            on = a == '1'
            return ('<w:sdt><w:sdtPr><w:id w:val="%d"/><w14:checkbox><w14:checked w14:val="%s"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
                    '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>'
                    % (s.nid(), a, s.r('☒' if on else '☐', font='MS Gothic')))
        if kind == 'fcb':
            ff = ('<w:ffData><w:name w:val="Case%d"/><w:enabled/><w:calcOnExit w:val="0"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/>%s</w:checkBox></w:ffData>'
                  % (s.nid(), '<w:checked/>' if a == '1' else ''))
            return s.fld('FORMCHECKBOX', '', ff)
        if kind == 'sym': return '<w:r><w:sym w:font="Wingdings" w:char="%s"/></w:r>' % a
        if kind == 'dd':
            return ('<w:sdt><w:sdtPr><w:id w:val="%d"/><w:dropDownList><w:listItem w:displayText="Choisissez un élément." w:value=""/><w:listItem w:displayText="OUI" w:value="OUI"/>'
                    '<w:listItem w:displayText="NON" w:value="NON"/></w:dropDownList></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>' % (s.nid(), s.r(a)))
        if kind == 'plc':
            return ('<w:sdt><w:sdtPr><w:id w:val="%d"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>' % (s.nid(), s.r(a, color='808080')))
        if kind == 'sdt':
            return ('<w:sdt><w:sdtPr><w:alias w:val="Réponse"/><w:id w:val="%d"/><w:text w:multiLine="1"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>' % (s.nid(), s.r(a)))
        if kind == 'cm':
            i = len(s.cm); s.cm.append(a)
            return '<w:commentRangeStart w:id="%d"/>%s<w:commentRangeEnd w:id="%d"/><w:r><w:commentReference w:id="%d"/></w:r>' % (i, s.r(b2), i, i)
        if kind == 'img':
            name = 'image%d.png' % (len(s.media) + 1); s.media.append((name, png()))
            rid = s.rel('image', 'media/' + name)
            al = ' descr="%s"' % esc(a) if a else ''
            return ('<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1140000" cy="570000"/><wp:docPr id="%d" name="Image %d"%s/>'
                    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="%s"/><pic:cNvPicPr/></pic:nvPicPr>'
                    '<pic:blipFill><a:blip r:embed="%s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1140000" cy="570000"/></a:xfrm>'
                    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
                    % (s.nid(), s.id, al, name, rid))
        raise KeyError(kind)
    def inl(s, t, **k):
        out, pos = '', 0
        for m in re.finditer(r'\[\[(\w+):(.*?)\]\]', t, re.S):
            out += s.r(t[pos:m.start()], **k) + s.special(m.group(1), m.group(2)); pos = m.end()
        return out + s.r(t[pos:], **k)
    # -- paragraphs: "¶" cuts paragraphs, a leading "§" makes a list item
    def p(s, t='', style=None, jc=None, num=None, cell=False, keep=False, extra='', **k):
        x = ''
        if s.lo and not style: style = 'Contenudetableau' if cell else 'Corpsdetexte'
        if style: x += '<w:pStyle w:val="%s"/>' % style
        if keep: x += '<w:keepNext/>'
        if s.lo and cell: x += '<w:widowControl w:val="false"/>'
        if num: x += '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="%d"/></w:numPr>' % num
        if s.lo: x += '<w:bidi w:val="0"/>'
        if cell: x += '<w:spacing w:before="20" w:after="20"/>'
        if jc: x += '<w:jc w:val="%s"/>' % jc
        if s.lo: x += '<w:rPr></w:rPr>'
        return '<w:p>%s%s%s</w:p>' % ('<w:pPr>%s</w:pPr>' % x if x else '', extra, s.inl(t, **k))
    def ps(s, t, cell=True, **k):
        if isinstance(t, tuple): return t[1]
        out = ''
        for q in t.split('¶'):
            out += s.p(q[1:], num=2, cell=cell, **k) if q.startswith('§') else s.p(q, cell=cell, **k)
        return out
    def add(s, x): s.body.append(x)
    def par(s, t='', **k): s.add(s.p(t, **k))
    # -- tables
    def tc(s, t, w, span=1, vm=None, head=False, b=False):
        x = '<w:tcW w:w="%d" w:type="dxa"/>' % w
        if span > 1: x += '<w:gridSpan w:val="%d"/>' % span
        if vm: x += '<w:vMerge%s/>' % (' w:val="restart"' if vm == 'r' else (' w:val="continue"' if s.lo else ''))
        if s.lo: x += '<w:tcBorders>' + ''.join('<w:%s w:val="single" w:sz="4" w:space="0" w:color="000000"/>' % q for q in ('top', 'start', 'bottom', 'end')) + '</w:tcBorders>'
        if head and s.shade: x += '<w:shd w:val="clear" w:color="auto" w:fill="%s"/>' % s.shade
        return '<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>' % (x, s.ps(t, b=b or head))
    def tr(s, cells, rep=False, pr=''):
        if rep: pr += '<w:tblHeader/>'
        return '<w:tr>%s%s</w:tr>' % ('<w:trPr>%s</w:trPr>' % pr if pr else '', ''.join(cells))
    def tbl(s, widths, rows, cap=None):
        bd = ''.join('<w:%s w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>' % q for q in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV'))
        return ('<w:tbl><w:tblPr>%s<w:tblW w:w="%d" w:type="dxa"/>%s<w:tblLayout w:type="fixed"/>%s</w:tblPr><w:tblGrid>%s</w:tblGrid>%s</w:tbl>'
                % ('' if s.lo else '<w:tblStyle w:val="Grille"/>', sum(widths), '' if s.lo else '<w:tblBorders>%s</w:tblBorders>' % bd,
                   '' if s.lo else '<w:tblLook w:val="04A0"/>', ''.join('<w:gridCol w:w="%d"/>' % w for w in widths), ''.join(rows)))
    def ws(s, *parts):
        tot = 13900 if s.land else 9640; u = sum(parts)
        return [tot * q // u for q in parts]
    def title(s, t, lvl=2):
        if t is None: s.par('', cell=False); return
        if s.mode == 'style': s.par(t, style='Titre%d' % lvl)
        else: s.par(t, b=1, keep=True, jc='left')
    def table(s, title, widths, rows):
        """rows: lists of (text, span, vm, head)"""
        x = []
        if s.mode == 'row' and title: x.append(s.tr([s.tc(title, sum(widths), span=len(widths), head=True)])); s.add(s.p())
        else: s.title(title, 2)
        for row in rows:
            i, cells = 0, []
            for c in row:
                t, sp, vm, hd = (list(c) + [1, None, False][len(c) - 1:])[:4] if isinstance(c, tuple) and c[0] != 'raw' else (c, 1, None, False)
                cells.append(s.tc(t, sum(widths[i:i + sp]), sp, vm, hd)); i += sp
            x.append(s.tr(cells))
        s.add(s.tbl(widths, x))
    # -- the official tables, each with the school's own variations
    def crit(s, n, title=None):
        t = title if title is not None else 'Critère %d : %s' % (n, TITRES[n])
        if s.numbered: s.par(TITRES[n], style='Titre1')
        elif s.mode == 'style': s.par(t, style='Titre1')
        else: s.par(t, b=1, sz=28)
    def t1(s, n, t, title='ÉTAT DES LIEUX DU CRITÈRE %s'): s.table(title % n if '%' in title else title, s.ws(1), [[t]])
    def t2(s, n, t, title='OBJECTIF GÉNÉRAL DU CRITÈRE %s'): s.table(title % n if '%' in title else title, s.ws(1), [[t]])
    def t3(s, n, ts, title='TRANSVERSALITÉ DE LA DÉMARCHE QUALITÉ : CRITÈRE %s', labels=TRANS):
        s.table(title % n if '%' in title else title, s.ws(2, 3), [[(a, 1, None, True), b] for a, b in zip(labels, ts)])
    def t4(s, n, rows, title='ÉQUIPE CRITÈRE %s', head=('', 'Nom', 'Prénom', 'Fonction')):
        out = [[(h, 1, None, True) for h in head]]
        k = len(head) - 1
        for row in rows:
            out.append([(row[0], 1, None, True)] + ([(row[1], k)] if len(row) == 2 else list(row[1:])))
        s.table(title % n if '%' in title else title, s.ws(3, *([3, 2, 4, 2][:k])), out)
    def t5(s, n, k, den, dur, per, desc, title=None, lab=('Dénomination', 'Durée action', 'Action pérenne', 'Description')):
        H = lambda t: (t, 1, None, True)
        s.table(title or 'CRITÈRE %s : ACTION %d' % (n, k), s.ws(2, 3, 2, 2),
                [[H(lab[0]), (den, 3)], [H(lab[1]), dur, H(lab[2]), per], [H(lab[3]), (desc, 3)]])
    def t6(s, hdr, objs, plus=None, cols='OI035P', extra=(), heads=None, repeat=False, split=None, title='OBJECTIFS INDICATEURS ÉVALUATION', rowplus=False):
        """objs: [(objectif, plus or None, [(ind, m0, m3, m5, *extras)])]; cols letters, X = next extra column."""
        names = {'O': 'Objectifs', 'I': 'Indicateurs', '0': hdr[0], '3': hdr[1], '5': hdr[2], 'P': 'Plus-value'}
        names.update(heads or {})
        wd = {'O': 5, 'I': 5, '0': 3, '3': 3, '5': 3, 'P': 5, 'X': 3}
        ws = s.ws(*[wd[c] for c in cols])
        def head():
            e = iter(extra)
            return [(names[c] if c != 'X' else next(e), 1, None, True) for c in cols]
        rows, first = [], True
        for o, pl, inds in objs:
            for j, ind in enumerate(inds):
                e = iter(ind[4:]); row = []
                for c in cols:
                    if c == 'O': row.append((o, 1, None if repeat or len(inds) == 1 else ('r' if j == 0 else 'c')) if (repeat or j == 0) else ('', 1, 'c'))
                    elif c == 'P':
                        if rowplus: row.append(pl[j])
                        elif plus is not None: row.append((plus, 1, 'r') if first else ('', 1, 'c'))
                        else: row.append((pl, 1, 'r' if len(inds) > 1 else None) if j == 0 else ('', 1, 'c'))
                    elif c == 'X': row.append(next(e))
                    else: row.append(ind['I035'.index(c)])
                rows.append(row); first = False
        if split:
            at, rep, txt = split
            s.table(title, ws, [head()] + rows[:at]); s.par(txt)
            m, s.mode = s.mode, 'bold'
            tail = ([head()] if rep else []) + rows[at:]
            x = []
            for row in tail:
                i, cells = 0, []
                for c in row:
                    t, sp, vm, hd = (list(c) + [1, None, False][len(c) - 1:])[:4] if isinstance(c, tuple) and c[0] != 'raw' else (c, 1, None, False)
                    cells.append(s.tc(t, ws[i], 1, vm, hd)); i += 1
                x.append(s.tr(cells))
            s.add(s.tbl(ws, x)); s.mode = m
        else: s.table(title, ws, [head()] + rows)
    def t7(s, vals, title=MOE_T, heads=MOE, body=True):
        s.table(title, s.ws(*[1] * len(heads)), [[(h, 1, None, True) for h in heads]] + ([list(vals)] if body else []))
    def t8(s, vals, heads=('Points forts', 'Axes de progrès', 'Conclusion'), title=None):
        s.table(title, s.ws(*[1] * len(heads)), [[(h, 1, None, True) for h in heads], list(vals)])
    def t9(s, n, k, den, desc, title=None, lab=('Dénomination', 'Description')):
        s.table(title or 'CRITÈRE %s : ENGAGEMENT %d' % (n, k), s.ws(1, 4), [[(lab[0], 1, None, True), den], [(lab[1], 1, None, True), desc]])
    def t10(s, anim, dur, year, rows, title='PLANIFICATION - OBJECTIFS - INDICATEURS - ÉVALUATION', heads=None):
        h = heads or ('Animateur engagement', "Durée de l'action", 'Objectifs', 'Indicateurs', year)
        out = [[(q, 1, None, True) for q in h]]
        for i, row in enumerate(rows):
            vm = None if len(rows) == 1 else ('r' if i == 0 else 'c')
            out.append([(anim if i == 0 else '', 1, vm), (dur if i == 0 else '', 1, vm)] + list(row))
        s.table(title, s.ws(3, 2, 4, 4, 3), out)
    def bordereau(s, title, head, lines, parts=(2, 7, 3)):
        if s.mode == 'style': s.par(title, style='Titre1')
        else: s.par(title, b=1, sz=26)
        s.add(s.tbl(s.ws(*parts), [s.tr([s.tc(h, w, head=True) for h, w in zip(head, s.ws(*parts))], rep=True)] +
                    [s.tr([s.tc(c, w) for c, w in zip(l, s.ws(*parts))]) for l in lines]))
    def wrap(s, start):
        """put body[start:] in a block content control"""
        x = ''.join(s.body[start:]); del s.body[start:]
        s.add('<w:sdt><w:sdtPr><w:alias w:val="Bloc"/><w:id w:val="%d"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>' % (s.nid(), x))
    def textbox(s, t):
        sh = ('<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2160000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
              '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>' % s.p(t))
        return ('<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="2160000" cy="540000"/><wp:docPr id="%d" name="Zone de texte 1" descr="Cartouche du lycée"/>'
                '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">%s</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>'
                '<mc:Fallback><w:pict><v:shape id="zt%d" style="width:170pt;height:42pt"><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>'
                % (s.nid(), sh, s.id, s.p(t)))
    def save(s, path):
        sect = ('<w:sectPr><w:pgSz w:w="%d" w:h="%d"%s/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
                % ((16838, 11906, ' w:orient="landscape"') if s.land else (11906, 16838, '')))
        doc = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document %s><w:body>%s%s</w:body></w:document>' % (W, ''.join(s.body), sect)
        hs = ''.join('<w:style w:type="paragraph" w:styleId="Titre%d"><w:name w:val="heading %d"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>%s<w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="%d"/></w:pPr><w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="%d"/></w:rPr></w:style>'
                     % (i, i, '<w:numPr><w:numId w:val="1"/></w:numPr>' if s.numbered and i == 1 else '', i - 1, 34 - 4 * i) for i in (1, 2, 3))
        styles = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="%s" w:hAnsi="%s" w:cs="%s"/><w:sz w:val="%d"/><w:lang w:val="%s"/></w:rPr></w:rPrDefault>'
                  '<w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>%s'
                  '<w:style w:type="paragraph" w:styleId="Corpsdetexte"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Contenudetableau"><w:name w:val="Table Contents"/><w:basedOn w:val="Normal"/></w:style>'
                  '<w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9600"/></w:tabs></w:pPr></w:style>'
                  '<w:style w:type="table" w:styleId="Grille"><w:name w:val="Table Grid"/></w:style></w:styles>' % (W, s.font, s.font, s.font, s.size, s.lang, hs))
        num = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering %s><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>%s<w:lvlText w:val="Critère %%1 :"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
               '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="300" w:hanging="220"/></w:pPr></w:lvl></w:abstractNum>'
               '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>' % (W, '<w:pStyle w:val="Titre1"/>' if s.numbered else ''))
        def notes(tag, item, lst):
            x = '<w:%s w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:%s><w:%s w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:%s>' % ((item,) * 4)
            for i, t in enumerate(lst):
                x += '<w:%s w:id="%d"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:%sRef/></w:r>%s</w:p></w:%s>' % (item, i + 2, item, s.r(' ' + t), item)
            return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:%s %s>%s</w:%s>' % (tag, W, x, tag)
        ct = {'document': 'document.main', 'styles': 'styles', 'numbering': 'numbering', 'settings': 'settings'}
        parts = {'document': doc, 'styles': styles, 'numbering': num,
                 'settings': '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings %s><w:defaultTabStop w:val="708"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>' % W}
        if s.fn: parts['footnotes'] = notes('footnotes', 'footnote', s.fn); ct['footnotes'] = 'footnotes'
        if s.en: parts['endnotes'] = notes('endnotes', 'endnote', s.en); ct['endnotes'] = 'endnotes'
        if s.cm:
            ct['comments'] = 'comments'
            parts['comments'] = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments %s>%s</w:comments>' % (W, ''.join(
                '<w:comment w:id="%d" w:author="D. Adjointe" w:date="2026-01-12T10:00:00Z" w:initials="DA">%s</w:comment>' % (i, '<w:p><w:r><w:t>%s</w:t></w:r></w:p>' % esc(t)) for i, t in enumerate(s.cm)))
        T = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="html" ContentType="text/html"/>%s</Types>' % ''.join(
            '<Override PartName="/word/%s.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml"/>' % (k, v) for k, v in ct.items())
        rl = ''.join('<Relationship Id="rId%d" Type="%s/%s" Target="%s.xml"/>' % (i + 1, R, k, k) for i, k in enumerate(q for q in ct if q != 'document'))
        rl += ''.join('<Relationship Id="rId%d" Type="%s/%s" Target="%s"%s/>' % (i + 21, R, t, esc(g), ' TargetMode="External"' if e else '') for i, (t, g, e) in enumerate(s.rels))
        RX = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>'
        files = [('[Content_Types].xml', T), ('_rels/.rels', RX % ('<Relationship Id="rId1" Type="%s/officeDocument" Target="word/document.xml"/>' % R)),
                 ('word/_rels/document.xml.rels', RX % rl)] + [('word/%s.xml' % k, v) for k, v in parts.items()]
        files += [('word/media/' + n, d) for n, d in s.media] + [('word/' + n, d) for n, d in s.alt]
        with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
            for n, d in files:
                zi = zipfile.ZipInfo(n, (2026, 1, 1, 0, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED
                z.writestr(zi, d)
