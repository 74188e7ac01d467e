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
