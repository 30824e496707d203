"""Workbooks with what else may stand on a sheet: cells written in other ways, and parts that hang on it. Written by hand."""
import re

from office_xml import DECLARATION, MAIN, PACKAGE, REL, SHEET, STYLES, TYPE, Book, link
from table import FIRST, workbook

HAND = "by hand"
LAST = FIRST + 11
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
X14AC = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
MS = "http://schemas.microsoft.com/office"


def kept(book, name, special, **expected):
    book.save(workbook(name, HAND, book.figures, special, **expected))


def begin(figures):
    book = Book(figures)
    book.figures = figures
    return book


def raw_figures(book):
    """A sheet from which the formulas of the table fetch their values: A4 is the first."""
    lines = "".join(f'<row r="{at}"><c r="A{at}"><v>{row[3]}</v></c></row>' for at, row in enumerate(book.grid, start=FIRST))
    book.sheet("Nguồn", f"<sheetData>{lines}</sheetData>")


def value_cells(write):
    """Another way to write the numbers of the value column."""
    return lambda reference, column, row: write(reference, row[3]) if column == 3 else None


# Cells ---------------------------------------------------------------------------------------------------------------------
def shared_formulas():
    book = begin("A")
    anchor = f'<f t="shared" ref="D{FIRST}:D{LAST}" si="0">Nguồn!A{FIRST}*1</f>'
    member = '<f t="shared" si="0"/>'
    book.sheet(SHEET, book.data(value_cells(lambda reference, value: f'<c r="{reference}">{anchor if reference == f"D{FIRST}" else member}<v>{value}</v></c>')))
    raw_figures(book)
    chain = "".join(f'<c r="D{at}" i="1"/>' for at in range(FIRST, LAST + 1))
    book.part("xl/calcChain.xml", f'{DECLARATION}<calcChain xmlns="{MAIN}">{chain}</calcChain>', f"{TYPE}.spreadsheetml.calcChain+xml")
    book.workbook_links.append(link("rId80", "calcChain", "calcChain.xml"))
    kept(book, "hand-shared-formulas.xlsx", "values are members of one shared formula, listed in a calculation chain")


def array_formulas():
    book = begin("B")
    book.sheet(SHEET, book.data(value_cells(lambda reference, value: f'<c r="{reference}">' + (f'<f t="array" ref="D{FIRST}:D{LAST}">Nguồn!A{FIRST}:A{LAST}*1</f>' if reference == f"D{FIRST}" else "") + f"<v>{value}</v></c>")))
    raw_figures(book)
    kept(book, "hand-array-formula.xlsx", "the value column is one array formula")


def dynamic_arrays():
    book = begin("C")
    book.sheet(SHEET, book.data(value_cells(lambda reference, value: f'<c r="{reference}"' + (f' cm="1"><f t="array" ref="D{FIRST}:D{LAST}">Nguồn!A{FIRST}:A{LAST}</f>' if reference == f"D{FIRST}" else ">") + f"<v>{value}</v></c>")))
    raw_figures(book)
    book.part("xl/metadata.xml", f'{DECLARATION}<metadata xmlns="{MAIN}" xmlns:xda="{MS}/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>', f"{TYPE}.spreadsheetml.sheetMetadata+xml")
    book.workbook_links.append(link("rId81", "sheetMetadata", "metadata.xml"))
    kept(book, "hand-dynamic-array.xlsx", "the value column spills from one dynamic array formula (cell metadata)")


def uncalculated():
    book = begin("D")
    book.sheet(SHEET, book.data(lambda reference, column, row: f'<c r="{reference}"><f>2.9*1</f></c>' if column == 3 and row[0] == 7 else None))
    kept(book, "hand-uncalculated.xlsx", "one value is a formula that nobody has calculated", pending={"7": "uncalculated"})


def inline_strings():
    book = begin("A")
    book.sheet(SHEET, book.data(lambda reference, column, row: None if isinstance(row[column], (int, float)) else f'<c r="{reference}" t="inlineStr"><is><t xml:space="preserve"> {row[column]} </t></is></c>'))
    kept(book, "hand-inline-strings.xlsx", "texts of the table are inline strings with blanks around them")


def rich_text():
    book = begin("B")
    look = "<rPr><vertAlign val=\"superscript\"/><sz val=\"11\"/></rPr>"
    special = {46: f"<r><t>8,5</t></r><r>{look}<t>1</t></r>", 30: "<r><rPr><strike/></rPr><t>900</t></r><r><t xml:space=\"preserve\"> 1.125</t></r>"}
    book.sheet(SHEET, book.data(lambda reference, column, row: book.cell(reference, special[row[0]]) if column == 3 and row[0] in special else None))
    kept(book, "hand-rich-text.xlsx", "rich text: a raised mark of a footnote behind 8,5, a struck-out 900 before 1.125")


def phonetic():
    book = begin("C")
    book.sheet(SHEET, book.data(lambda reference, column, row: book.cell(reference, f"<t>{row[1]}</t><rPh sb=\"0\" eb=\"2\"><t>Dân số toàn đô thị</t></rPh><phoneticPr fontId=\"1\"/>") if column == 1 else None))
    kept(book, "hand-phonetic.xlsx", "phonetic runs in the strings, which are no part of the text")


def escapes():
    book = begin("D")
    book.sheet(SHEET, book.data(lambda reference, column, row: book.cell(reference, f"<t>{row[1].replace(' ', '_x0020_', 1)}_x000D_\n</t>") if column == 1 else None))
    kept(book, "hand-escaped-characters.xlsx", "characters as _xHHHH_ and line ends in the names")


def without_references():
    book = begin("A")
    data = book.data()
    data = re.sub(r'<row r="\d+"', "<row", data)
    data = re.sub(r'<c r="[A-Z]+\d+"', "<c", data)
    book.sheet(SHEET, data)
    kept(book, "hand-no-references.xlsx", "neither rows nor cells say where they stand; no dimension")


def numbers_as_texts():
    book = begin("B")
    book.sheet(SHEET, book.data(value_cells(lambda reference, value: book.cell(reference, f"{value}".replace(".", ","), 1))),
               before=f'<dimension ref="A1:XFD1048576"/>')
    kept(book, "hand-texts-and-lying-dimension.xlsx", "values as texts with a decimal comma; a dimension that is the whole sheet")


def dates_1904():
    book = begin("C")
    book.before_sheets = '<workbookPr date1904="1"/><bookViews><workbookView/></bookViews>'
    book.sheet(SHEET, book.data().replace("</row>", '<c r="F1" s="2"><v>43778</v></c></row>', 1))
    kept(book, "hand-1904.xlsx", "dates count from 1904; a date beside the title")


def percents():
    book = begin("D")
    look = STYLES.replace('<xf numFmtId="14"', '<xf numFmtId="10"')
    book.parts["xl/styles.xml"] = look
    book.sheet(SHEET, book.data(lambda reference, column, row: f'<c r="{reference}" s="2"><v>{round(row[3] / 100, 6)}</v></c>' if column == 3 and row[2] == "%" else None))
    kept(book, "hand-percent-cells.xlsx", "shares as Excel's own percentages: 0.029 shown as 2.90 %")


# Sheets and workbook ---------------------------------------------------------------------------------------------------------
def hidden_sheets():
    book = begin("A")
    other = Book("B")
    other.strings = book.strings
    book.sheet("Nháp", other.data(), ' state="hidden"')
    book.sheet(SHEET, book.data())
    book.sheet("Danh mục", other.data(), ' state="veryHidden"')
    book.before_sheets = '<workbookPr/><bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews>'
    kept(book, "hand-hidden-sheets.xlsx", "other figures on a hidden and a very hidden sheet; the table in sight counts")


def other_tabs():
    """A chart sheet first, a macro sheet and a dialog sheet of Excel 5 behind."""
    book = begin("B")
    book.sheet(SHEET, book.data())
    book.part("xl/chartsheets/sheet1.xml", f'{DECLARATION}<chartsheet xmlns="{MAIN}" xmlns:r="{REL}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>', f"{TYPE}.spreadsheetml.chartsheet+xml")
    book.part("xl/macrosheets/sheet1.xml", f'{DECLARATION}<xm:macrosheet xmlns:xm="{MS}/excel/2006/main" xmlns="{MAIN}"><sheetData><row r="1"><c r="A1"><f>ALERT(1)</f></c></row></sheetData></xm:macrosheet>', "application/vnd.ms-excel.macrosheet+xml")
    book.part("xl/dialogsheets/sheet1.xml", f'{DECLARATION}<dialogsheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></dialogsheet>', f"{TYPE}.spreadsheetml.dialogsheet+xml")
    book.workbook_links += [link("rId21", "chartsheet", "chartsheets/sheet1.xml"), link("rId22", f"{MS}/2006/relationships/xlMacrosheet", "macrosheets/sheet1.xml"), link("rId23", "dialogsheet", "dialogsheets/sheet1.xml")]
    book.sheets = ['<sheet name="Biểu đồ" sheetId="11" r:id="rId21"/>', *book.sheets, '<sheet name="Macro1" sheetId="12" r:id="rId22"/>', '<sheet name="Dialog1" sheetId="13" r:id="rId23"/>']
    book.after_sheets = f"<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'{SHEET}'!$A$1:$F$15</definedName></definedNames>"
    kept(book, "hand-other-tabs.xlsx", "a chart sheet first, a macro sheet and a dialog sheet of Excel 5 behind")


def module_sheet():
    book = begin("C")
    book.sheet(SHEET, book.data())
    book.sheets.append('<sheet name="Module1" sheetId="5" r:id=""/>')
    kept(book, "hand-module-sheet.xlsx", "a module sheet of Excel 5: a tab without a part")


def names_and_links():
    book = begin("D")
    book.sheet(SHEET, book.data().replace("</sheetData>", '<row r="20"><c r="J20"><f>[1]Sheet1!A1</f><v>5</v></c></row></sheetData>'))
    book.part("xl/externalLinks/externalLink1.xml", f'{DECLARATION}<externalLink xmlns="{MAIN}"><externalBook xmlns:r="{REL}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>5</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>', f"{TYPE}.spreadsheetml.externalLink+xml")
    outside = link("rId1", "externalLinkPath", "file:///D:\\so-lieu\\ni%C3%AAn-gi%C3%A1m.xlsx", ' TargetMode="External"')
    book.part("xl/externalLinks/_rels/externalLink1.xml.rels", f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{outside}</Relationships>')
    book.workbook_links.append(link("rId31", "externalLink", "externalLinks/externalLink1.xml"))
    book.after_sheets = (f"<externalReferences><externalReference r:id=\"rId31\"/></externalReferences><definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">'{SHEET}'!$A$3:$F$15</definedName>"
                         f"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'{SHEET}'!$3:$3</definedName><definedName name=\"danSo\">[1]Sheet1!$A$1</definedName><definedName name=\"hong\">#REF!</definedName></definedNames><calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>")
    kept(book, "hand-names-and-external-link.xlsx", "defined names of all kinds, one broken; a link to another workbook")


def furniture():
    """All that stands in a sheet part around its cells, in its order."""
    book = begin("A")
    around = ('<sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1"/><protectedRanges><protectedRange name="nhap" sqref="D4:D15"/></protectedRanges>'
              '<autoFilter ref="A3:F15"/><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>'
              '<conditionalFormatting sqref="D4:D15"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="' + X14 + '"><x14:id>{A0}</x14:id></ext></extLst></cfRule></conditionalFormatting>'
              '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="E4:E15"><formula1>"Đạt,Chưa đạt"</formula1></dataValidation></dataValidations>'
              '<hyperlinks><hyperlink ref="A20" location="A1" display="lên đầu"/></hyperlinks><printOptions headings="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter><oddHeader>&amp;C&amp;"Times New Roman,Bold"Biểu 03</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="D4:D15" numberStoredAsText="1"/></ignoredErrors>'
              f'<extLst><ext uri="{{78C0D931-6437-407d-A8EE-F0AAD7539E65}}" xmlns:x14="{X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="{MS}/excel/2006/main"><x14:cfRule type="dataBar" id="{{A0}}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>D4:D15</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>')
    book.parts["xl/styles.xml"] = STYLES.replace('<dxfs count="0"/>', '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>')
    book.sheet(SHEET, book.data() + around, sheet_links=[link("rId1", "printerSettings", "../printerSettings/printerSettings1.bin")],
               namespaces=f' xmlns:mc="{MC}" mc:Ignorable="x14ac" xmlns:x14ac="{X14AC}"',
               before='<sheetPr codeName="Sheet1" filterMode="0"><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F15"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="2" max="2" width="60" customWidth="1"/></cols>')
    book.defaults["bin"] = f"{TYPE}.spreadsheetml.printerSettings"
    book.part("xl/printerSettings/printerSettings1.bin", bytes(range(64)))
    book.before_sheets = '<fileVersion appName="xl" lastEdited="5"/><workbookPr/><workbookProtection workbookPassword="CC1A" lockStructure="1"/><bookViews><workbookView/></bookViews>'
    kept(book, "hand-protected-and-furnished.xlsx", "sheet and structure protected; filter, merges, conditional formats, validations, breaks, printer settings, extensions")


# Parts that hang on a sheet ---------------------------------------------------------------------------------------------------
def list_object():
    book = begin("B")
    names = ["TT", "Chỉ tiêu", "Đơn vị tính", "Hiện trạng năm 2022", "Đánh giá", "Điểm tự chấm"]
    columns = "".join(f'<tableColumn id="{at}" name="{name}"/>' for at, name in enumerate(names, start=1))
    book.sheet(SHEET, book.data() + '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>', sheet_links=[link("rId1", "table", "../tables/table1.xml")])
    book.part("xl/tables/table1.xml", f'{DECLARATION}<table xmlns="{MAIN}" id="1" name="Bang1" displayName="Bang1" ref="A3:F15" totalsRowShown="0"><autoFilter ref="A3:F15"/><tableColumns count="6">{columns}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>', f"{TYPE}.spreadsheetml.table+xml")
    kept(book, "hand-table.xlsx", "the indicators are an Excel table")


def comments_and_controls():
    book = begin("C")
    inside = (f'<drawing r:id="rId4"/><legacyDrawing r:id="rId1"/><mc:AlternateContent xmlns:mc="{MC}"><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14">'
              '<control shapeId="1026" r:id="rId3" name="Check Box 2"><controlPr defaultSize="0" autoFill="0"><anchor moveWithCells="1"><from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></from><to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></to></anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>')
    shape = '<v:shape id="_x0000_s{id}" type="#_x0000_t{kind}" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="{what}"><x:Anchor>7, 0, 3, 0, 9, 0, 6, 0</x:Anchor>{more}</x:ClientData></v:shape>'
    book.sheet(SHEET, book.data() + inside, namespaces=f' xmlns:xdr="{DRAWING}/spreadsheetDrawing" xmlns:x14="{X14}"', sheet_links=[
        link("rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"), link("rId2", "comments", "../comments1.xml"), link("rId3", "ctrlProp", "../ctrlProps/ctrlProp1.xml"), link("rId4", "drawing", "../drawings/drawing1.xml")])
    book.defaults["vml"] = f"{TYPE}.vmlDrawing"
    # Excel's own VML is not quite XML: <br> without its end.
    book.part("xl/drawings/vmlDrawing1.vml", '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
              + shape.format(id=1025, kind=202, what="Note", more="<x:Row>9</x:Row><x:Column>3</x:Column>") + shape.format(id=1026, kind=201, what="Checkbox", more="<x:Checked>1</x:Checked>").replace("</v:shape>", "<div><br></div></v:shape>") + "</xml>")
    book.part("xl/comments1.xml", f'{DECLARATION}<comments xmlns="{MAIN}"><authors><author>Cán bộ</author></authors><commentList><comment ref="D10" authorId="0"><text><r><t>Số của Điện lực: 780</t></r></text></comment></commentList></comments>', f"{TYPE}.spreadsheetml.comments+xml")
    book.part("xl/ctrlProps/ctrlProp1.xml", f'{DECLARATION}<formControlPr xmlns="{X14}" objectType="CheckBox" checked="Checked" fmlaLink="$H$4" lockText="1" noThreeD="1"/>', "application/vnd.ms-excel.controlproperties+xml")
    book.part("xl/drawings/drawing1.xml", f'{DECLARATION}<xdr:wsDr xmlns:xdr="{DRAWING}/spreadsheetDrawing" xmlns:a="{DRAWING}/main"/>', f"{TYPE}.drawing+xml")
    kept(book, "hand-comments-and-controls.xlsx", "a comment in VML that is not quite XML, a check box with its properties")


def charts_and_pictures():
    book = begin("D")
    book.sheet(SHEET, book.data() + '<drawing r:id="rId1"/>', sheet_links=[link("rId1", "drawing", "../drawings/drawing1.xml")])
    anchor = "<xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>"
    frame = f'<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="{DRAWING}/chart"><c:chart xmlns:c="{DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>'
    picture = '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Ảnh 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>'
    both = "".join(f"<xdr:twoCellAnchor>{anchor}{what}<xdr:clientData/></xdr:twoCellAnchor>" for what in (frame, picture))
    book.part("xl/drawings/drawing1.xml", f'{DECLARATION}<xdr:wsDr xmlns:xdr="{DRAWING}/spreadsheetDrawing" xmlns:a="{DRAWING}/main" xmlns:r="{REL}">{both}</xdr:wsDr>', f"{TYPE}.drawing+xml")
    book.part("xl/drawings/_rels/drawing1.xml.rels", f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{link("rId1", "chart", "../charts/chart1.xml")}{link("rId2", "image", "../media/image1.png")}</Relationships>')
    axes = "".join(f'<c:{kind}><c:axId val="{own}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="{side}"/><c:crossAx val="{other}"/></c:{kind}>'
                   for kind, own, side, other in (("catAx", 1, "b", 2), ("valAx", 2, "l", 1)))
    book.part("xl/charts/chart1.xml", f"{DECLARATION}<c:chartSpace xmlns:c=\"{DRAWING}/chart\" xmlns:a=\"{DRAWING}/main\" xmlns:r=\"{REL}\"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val=\"col\"/><c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:val><c:numRef><c:f>'{SHEET}'!$D$4:$D$15</c:f></c:numRef></c:val></c:ser><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>{axes}</c:plotArea></c:chart></c:chartSpace>", f"{TYPE}.drawingml.chart+xml")
    book.defaults["png"] = "image/png"
    book.part("xl/media/image1.png", bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8cfc000000301010018dd8db00000000049454e44ae426082"))
    book.defaults["jpeg"] = "image/jpeg"
    book.part("docProps/thumbnail.jpeg", b"\xff\xd8\xff\xd9")
    book.root_links.append(link("rId2", f"{PACKAGE}/relationships/metadata/thumbnail", "docProps/thumbnail.jpeg"))
    kept(book, "hand-chart-and-picture.xlsx", "a chart over the table, a picture, a thumbnail")


def pivot():
    book = begin("A")
    book.sheet(SHEET, book.data())
    book.sheet("Tổng hợp", '<sheetData><row r="3"><c r="A3" t="s"><v>' + str(book.string("Tổng điểm")) + "</v></c></row></sheetData>", sheet_links=[link("rId1", "pivotTable", "../pivotTables/pivotTable1.xml")])
    plain_field = '<pivotField showAll="0"/>'
    book.part("xl/pivotTables/pivotTable1.xml", f'{DECLARATION}<pivotTableDefinition xmlns="{MAIN}" name="PivotTable1" cacheId="3" dataCaption="Values" updatedVersion="6" minRefreshableVersion="3" createdVersion="6"><location ref="A3:A4" firstHeaderRow="1" firstDataRow="1" firstDataCol="0"/><pivotFields count="6">{plain_field * 5}<pivotField dataField="1" showAll="0"/></pivotFields><dataFields count="1"><dataField name="Tổng điểm" fld="5"/></dataFields></pivotTableDefinition>', f"{TYPE}.spreadsheetml.pivotTable+xml")
    book.part("xl/pivotTables/_rels/pivotTable1.xml.rels", f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{link("rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml")}</Relationships>')
    fields = "".join(f'<cacheField name="{name}" numFmtId="0"><sharedItems/></cacheField>' for name in ("TT", "Chỉ tiêu", "Đơn vị tính", "Hiện trạng năm 2022", "Đánh giá", "Điểm tự chấm"))
    book.part("xl/pivotCache/pivotCacheDefinition1.xml", f'{DECLARATION}<pivotCacheDefinition xmlns="{MAIN}" xmlns:r="{REL}" refreshOnLoad="1" saveData="0" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A3:F15" sheet="{SHEET}"/></cacheSource><cacheFields count="6">{fields}</cacheFields></pivotCacheDefinition>', f"{TYPE}.spreadsheetml.pivotCacheDefinition+xml")
    book.workbook_links.append(link("rId40", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"))
    book.after_sheets = '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="3" r:id="rId40"/></pivotCaches>'
    kept(book, "hand-pivot.xlsx", "a pivot table over the indicators, with its cache")


def custom_parts():
    book = begin("B")
    book.sheet(SHEET, book.data())
    book.part("customXml/item1.xml", '<?xml version="1.0"?><hoSo xmlns="urn:vi-du:ho-so"><ma>432-BC/TU</ma></hoSo>')
    book.part("customXml/_rels/item1.xml.rels", f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{link("rId1", "customXmlProps", "itemProps1.xml")}</Relationships>')
    book.part("customXml/itemProps1.xml", f'{DECLARATION}<ds:datastoreItem ds:itemID="{{8C1B2F1E-0000-4000-8000-000000000001}}" xmlns:ds="{REL.replace("relationships", "customXml")}"><ds:schemaRefs/></ds:datastoreItem>', f"{TYPE}.customXmlProperties+xml")
    book.workbook_links.append(link("rId50", "customXml", "../customXml/item1.xml"))
    book.part("docProps/custom.xml", f'{DECLARATION}<Properties xmlns="{REL.replace("relationships", "custom-properties")}"/>', f"{TYPE}.custom-properties+xml")
    book.part("docProps/core.xml", f'{DECLARATION}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Phòng Quản lý đô thị</dc:creator></cp:coreProperties>', "application/vnd.openxmlformats-package.core-properties+xml")
    book.root_links += [link("rId2", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"), link("rId3", "custom-properties", "docProps/custom.xml")]
    kept(book, "hand-custom-xml.xlsx", "custom XML of another program, custom and core properties")


def connections():
    book = begin("C")
    book.sheet(SHEET, book.data(), sheet_links=[link("rId1", "queryTable", "../queryTables/queryTable1.xml")])
    book.part("xl/queryTables/queryTable1.xml", f'{DECLARATION}<queryTable xmlns="{MAIN}" name="so lieu" connectionId="1" autoFormatId="16"/>', f"{TYPE}.spreadsheetml.queryTable+xml")
    book.part("xl/connections.xml", f'{DECLARATION}<connections xmlns="{MAIN}"><connection id="1" name="so lieu" type="6" refreshedVersion="6" background="1"><textPr codePage="65001" sourceFile="C:\\so-lieu.txt"/></connection></connections>', f"{TYPE}.spreadsheetml.connections+xml")
    book.workbook_links.append(link("rId60", "connections", "connections.xml"))
    book.part("xl/persons/person.xml", f'{DECLARATION}<personList xmlns="{MS}/spreadsheetml/2018/threadedcomments"/>', "application/vnd.ms-excel.person+xml")
    book.workbook_links.append(link("rId61", f"{MS}/2017/10/relationships/person", "persons/person.xml"))
    kept(book, "hand-connections.xlsx", "a query table with its connection, people of threaded comments")


def macros():
    book = begin("D")
    book.sheet(SHEET, book.data())
    book.types["/xl/workbook.xml"] = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    book.defaults["bin"] = "application/vnd.ms-office.vbaProject"
    book.part("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1016))
    book.workbook_links.append(link("rId70", f"{MS}/2006/relationships/vbaProject", "vbaProject.bin"))
    book.part("customUI/customUI.xml", f'<customUI xmlns="{MS}/2006/01/customui"><ribbon/></customUI>')
    book.root_links.append(link("rId4", f"{MS}/2006/relationships/ui/extensibility", "customUI/customUI.xml"))
    kept(book, "hand-macros.xlsm", "macros (a project of zeros) and a ribbon of its own")


def template():
    book = begin("A")
    book.sheet(SHEET, book.data())
    book.types["/xl/workbook.xml"] = f"{TYPE}.spreadsheetml.template.main+xml"
    kept(book, "hand-template.xltx", "a template")


for make in (shared_formulas, array_formulas, dynamic_arrays, uncalculated, inline_strings, rich_text, phonetic, escapes, without_references, numbers_as_texts,
             dates_1904, percents, hidden_sheets, other_tabs, module_sheet, names_and_links, furniture, list_object, comments_and_controls,
             charts_and_pictures, pivot, custom_parts, connections, macros, template):
    make()
