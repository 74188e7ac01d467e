using System.Text;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Records;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Lessons;

public class LessonCsvFileTests
{
    private const string Header = "id,title,problem,status,evidence,category,sector,asOf,keywords,asks.da,source.document,source.lines,adviceBasis,experienceType,phase\n";

    private static string Row(string id, string title = "Titel", string status = "solved")
        => $"{id},{title},Problem,{status},plan,data,region,2024-11,a|b,spm,pixi,1-2,source,both,any\n";

    [Fact]
    public void A_row_is_a_lesson()
    {
        var set = Read(Header + Row("a-1"));

        Assert.Empty(set.Refused);
        Assert.Empty(set.Warnings);
        var lesson = Assert.Single(set.Records).Lesson;
        Assert.Equal(["a", "b"], lesson.Keywords);
        Assert.Equal(["spm"], lesson.Asks.Da);
        Assert.Equal(new SourceReference("pixi", "1-2"), lesson.Source);
    }

    [Fact]
    public void Semicolons_and_a_byte_order_mark_are_fine()
    {
        var text = (Header + Row("a-1")).Replace(',', ';').Replace("\n", "\r\n", StringComparison.Ordinal);
        var set = LessonFile.ReadCsv([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);

        Assert.Equal("a-1", Assert.Single(set.Records).Lesson.Id);
        Assert.Empty(set.Warnings);
    }

    [Theory]
    [InlineData(1252, "FileNotUtf8")]
    [InlineData(1200, null)]
    [InlineData(1201, null)]
    [InlineData(65001, null)]
    public void Whatever_Excel_on_Danish_Windows_saves_is_read(int codePage, string? warning)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        var separator = codePage is 1200 or 1201 ? '\t' : ';';
        var text = (Header + Row("a-1", "Blåbærgrød til 5 € – “ærligt”") + Row("b-2", "\"To\r\nlinjer\"") + Row("c-3", "Å”")).Replace(',', separator).Replace("\n", "\r\n", StringComparison.Ordinal);

        var set = LessonFile.ReadCsv([.. encoding.Preamble, .. encoding.GetBytes(text)]);

        Assert.Equal(["Blåbærgrød til 5 € – “ærligt”", "To\r\r\nlinjer", "Å”"], set.Records.Select(record => record.Lesson.Title));
        Assert.Equal(warning, set.Warnings.SingleOrDefault()?.Note.Key);
        Assert.Empty(set.Refused);
    }

    [Fact]
    public void One_letter_of_another_encoding_costs_its_row_only_in_a_file_of_UTF8()
    {
        var bytes = Encoding.UTF8.GetBytes(Header + Row("a-1", "Blåbærgrød") + Row("b-2", "@") + Row("c-3", "Rødgrød"));
        bytes[bytes.AsSpan().IndexOf((byte)'@')] = 0xE6;

        var set = LessonFile.ReadCsv(bytes);

        Assert.Equal(["Blåbærgrød", "Rødgrød"], set.Records.Select(record => record.Lesson.Title));
        Assert.Equal((3, "b-2"), (Assert.Single(set.Refused).Line, set.Refused[0].Id));
    }

    [Fact]
    public void The_line_in_which_Excel_names_the_separator_is_no_header()
    {
        var set = Read("sep=;\r\n" + (Header + Row("a-1") + Row("b-2", status: "x")).Replace(',', ';'));

        Assert.Equal(3, Assert.Single(set.Records).Line);
        Assert.Equal(4, Assert.Single(set.Refused).Line);
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_are_counted_whatever_ends_them(string newLine)
    {
        var set = Read((Header + Row("a-1", "\"To\nlinjer\"") + Row("b-2", "\"åben") + Row("c-3")).Replace("\n", newLine, StringComparison.Ordinal));

        Assert.Equal([2, 5], set.Records.Select(record => record.Line));
        Assert.Equal((4, "b-2"), (Assert.Single(set.Refused).Line, set.Refused[0].Id));
    }

    [Fact]
    public void A_quotation_mark_that_is_closed_rows_below_swallows_none_of_them()
    {
        var set = Read(Header + Row("a-1", "\"aldrig lukket") + Row("b-2") + Row("c-3", "aldrig åbnet\"") + Row("d-4"));

        Assert.Equal(["b-2", "c-3", "d-4"], set.Records.Select(record => record.Lesson.Id));
        Assert.Equal((2, "a-1"), (Assert.Single(set.Refused).Line, set.Refused[0].Id));
    }

    [Fact]
    public void Nor_is_the_next_row_swallowed_if_it_closes_the_quotation_mark()
    {
        var set = Read(Header + Row("a-1", "\"aldrig lukket") + Row("b-2", "aldrig åbnet\"") + Row("c-3"));

        Assert.Equal(["b-2", "c-3"], set.Records.Select(record => record.Lesson.Id));
        Assert.Equal("a-1", Assert.Single(set.Refused).Id);
    }

    [Fact]
    public void After_a_broken_row_the_next_is_found_wherever_the_id_stands_and_whatever_it_is()
    {
        const string Turned = "title,problem,status,evidence,category,sector,asOf,id\n";
        static string Line(string id, string title) => $"{title},\"Problem, som er\nsvært, meget svært\",solved,plan,data,region,2024-11,{id}\n";

        var set = Read(Turned + "\"åben,Problem,solved,plan,data,region,2024-11,a-1\n" + "Titel,Problem,solved,plan,data,region,2024-11,STORT\n" + Line("c-3", "Titel"));

        Assert.Equal(["c-3"], set.Records.Select(record => record.Lesson.Id));
        Assert.Equal([(2, "BrokenQuotes"), (3, "BadId")], set.Refused.Select(refused => (refused.Line, refused.Reasons[0].Key)));
    }

    [Fact]
    public void Line_breaks_commas_and_quotation_marks_in_quotes_belong_to_the_text()
    {
        var set = Read(Header + Row("a-1", "\"To linjer,\nog \"\"citat\"\"\"") + "\n" + Row("b-2", status: "x"));

        Assert.Equal("To linjer,\nog \"citat\"", Assert.Single(set.Records).Lesson.Title);
        Assert.Equal((5, "b-2"), (Assert.Single(set.Refused).Line, set.Refused[0].Id));
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_costs_its_own_row_only()
    {
        var set = Read(Header + Row("a-1") + Row("b-2", "\"aldrig lukket") + Row("c-3", "\"Citat\"") + Row("d-4"));

        Assert.Equal(["a-1", "c-3", "d-4"], set.Records.Select(record => record.Lesson.Id));
        Assert.Equal((3, "b-2"), (Assert.Single(set.Refused).Line, set.Refused[0].Id));
        Assert.Equal([2, 4, 5], set.Records.Select(record => record.Line));
    }

    [Fact]
    public void A_quotation_mark_left_open_in_the_last_row_costs_that_row_only()
    {
        var set = Read(Header + Row("a-1") + Row("b-2", "\"åben"));

        Assert.Equal("a-1", Assert.Single(set.Records).Lesson.Id);
        Assert.Equal("BrokenQuotes", Assert.Single(Assert.Single(set.Refused).Reasons).Key);
    }

    [Fact]
    public void Text_after_a_closing_quotation_mark_refuses_the_row()
    {
        var set = Read(Header + Row("a-1", "\"Ti\"tel") + Row("b-2", "han sagde \"nu\""));

        Assert.Equal("han sagde \"nu\"", Assert.Single(set.Records).Lesson.Title);
        Assert.Equal(2, Assert.Single(set.Refused).Line);
    }

    [Fact]
    public void Empty_rows_are_passed_over_and_surplus_cells_are_told()
    {
        var set = Read(Header + ",,,\n\n" + Row("a-1").TrimEnd('\n') + ",mere\n");

        Assert.Equal(4, Assert.Single(set.Records).Line);
        Assert.Equal("TooManyCells", Assert.Single(set.Warnings).Note.Key);
    }

    [Theory]
    [InlineData("ja", true)]
    [InlineData("SAND", true)]
    [InlineData("FALSK", false)]
    [InlineData("TRUE", true)]
    [InlineData("nej", false)]
    [InlineData("", false)]
    public void Yes_and_no_are_understood(string cell, bool expected)
    {
        var set = Read(Header.TrimEnd('\n') + ",secondHand\n" + Row("a-1").TrimEnd('\n') + "," + cell + "\n");

        Assert.Equal(expected, Assert.Single(set.Records).Lesson.SecondHand);
        Assert.Empty(set.Warnings);
    }

    [Fact]
    public void Headers_may_differ_in_case_and_white_space()
        => Assert.Equal("a-1", Assert.Single(Read(Header.ToUpperInvariant().Replace(",", " ,", StringComparison.Ordinal) + Row("a-1")).Records).Lesson.Id);

    [Fact]
    public void A_bar_can_be_part_of_an_item()
        => Assert.Equal(["a|b", "c\\"], Assert.Single(Read(Header + Row("a-1").Replace("a|b", @"a\|b|c\\", StringComparison.Ordinal)).Records).Lesson.Keywords);

    [Theory]
    [InlineData("", "FileEmpty")]
    [InlineData("bare en tekst\n", "FileWithoutHeader")]
    public void A_file_that_is_no_table_is_told_so(string text, string reason)
        => Assert.Equal(reason, Assert.Single(Assert.Single(Read(text).Refused).Reasons).Key);

    private static RecordSet<ReadLesson> Read(string text) => LessonFile.ReadCsv(Encoding.UTF8.GetBytes(text));
}
