' Opens a template, fills in four figures as a clerk would, and saves it twice: as a workbook and as text in GB18030, whose two-byte codes are GBK.
Sub Fill(source As String, workbook As String, text As String)
  Dim opening(2) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  If Right(source, 4) = ".csv" Then
    opening(1).Name = "FilterName"
    opening(1).Value = "Text - txt - csv (StarCalc)"
    opening(2).Name = "FilterOptions"
    opening(2).Value = "44,34,76,1"
  End If
  doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, opening())
  sheet = doc.Sheets.getByIndex(0)
  cursor = sheet.createCursor()
  cursor.gotoEndOfUsedArea(False)
  For c = 0 To cursor.RangeAddress.EndColumn
    heading = sheet.getCellByPosition(c, 0).String
    If heading = "编号" Then idAt = c
    If heading = "数值" Then valueAt = c
    If heading = "概数" Then qualifierAt = c
    If heading = "缺数原因" Then absentAt = c
    If heading = "原文" Then quoteAt = c
  Next
  For r = 1 To cursor.RangeAddress.EndRow
    id = sheet.getCellByPosition(idAt, r).String
    If id = "standing-committee-meetings" Then
      sheet.getCellByPosition(valueAt, r).Value = 8
      sheet.getCellByPosition(quoteAt, r).String = "常委会会议8次，""如期""召开"
    End If
    If id = "voters-received" Then
      sheet.getCellByPosition(valueAt, r).Value = 12000
      sheet.getCellByPosition(qualifierAt, r).String = "近"
    End If
    If id = "budget-examined" Then sheet.getCellByPosition(valueAt, r).Value = 91.25
    If id = "higher-level-deputies-by-elected" Then sheet.getCellByPosition(absentAt, r).String = "未公布"
  Next
  Dim asWorkbook(0) As New com.sun.star.beans.PropertyValue
  asWorkbook(0).Name = "FilterName"
  asWorkbook(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL(workbook, asWorkbook())
  Dim asText(1) As New com.sun.star.beans.PropertyValue
  asText(0).Name = "FilterName"
  asText(0).Value = "Text - txt - csv (StarCalc)"
  asText(1).Name = "FilterOptions"
  asText(1).Value = "44,34,85,1,,0,false,true,false,false,false,0"
  doc.storeToURL(text, asText())
  doc.close(True)
End Sub
