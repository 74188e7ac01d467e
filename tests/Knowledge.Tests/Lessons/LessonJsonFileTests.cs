using System.Text;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Lessons;

public class LessonJsonFileTests
{
    private static string Good(string id) => LessonRecord.Good(id).Json;

    [Fact]
    public void The_seed_lessons_are_taken_whole_and_without_a_warning()
    {
        var set = LessonFile.Load(SeedFiles.PathOf("lessons.json"));

        Assert.Equal(534, set.Records.Count);
        Assert.Empty(set.Refused);
        Assert.Empty(set.Warnings);
        Assert.Equal("speciale-001", set.Records[0].Lesson.Id);
    }

    [Fact]
    public void A_record_knows_the_line_it_starts_on()
    {
        var set = Read("[\n\n  " + Good("a-1") + ",\n\n" + LessonRecord.Good("b-2").With("status", "x").Json + "\n]");

        Assert.Equal(3, Assert.Single(set.Records).Line);
        Assert.Equal((5, "b-2"), (Assert.Single(set.Refused).Line, set.Refused[0].Id));
    }

    /// <summary>Slips of the pen inside one record, which stands indented over several lines between two good ones.</summary>
    [Theory]
    [InlineData("\"title\": \"Spørg", "\"title\": \"Spørg \"nu\"", "an unescaped quotation mark")]
    [InlineData("før I henter data\",", "før I henter data,", "a closing quotation mark that is missing")]
    [InlineData("\"status\": \"partly-solved\",", "\"status\": \"partly-solved\"", "a comma that is missing")]
    [InlineData("\"status\": \"partly-solved\",", "\"status\" \"partly-solved\",", "a colon that is missing")]
    [InlineData("\"secondHand\": true", "\"secondHand\": True", "a word that is not JSON")]
    [InlineData("\"hjemmel\"\n  ]", "\"hjemmel\"\n  ", "a bracket that is missing")]
    [InlineData("  },\n  \"related\"", "  \n  \"related\"", "a brace of an inner object that is missing")]
    [InlineData("  }\n },", "  }\n ,", "the last brace that is missing")]
    [InlineData("\n },\n {\n  \"id\": \"c-3\"", "\n {\n  \"id\": \"c-3\"", "brace and comma that are missing")]
    [InlineData("\"asOf\": \"2024-11\",", "\"asOf\": \"2024-11\",,", "a comma too many")]
    [InlineData("\"asOf\"", "asOf", "a name without quotation marks")]
    [InlineData("\"problem\": \"", "\"problem\": \"\\q", "an escape that does not exist")]
    [InlineData("\"problem\": \"", "\"problem\": \"\t", "a control character")]
    [InlineData("\"problem\": \"", "\"problem\": \"\\ud800", "half a character")]
    public void A_broken_record_is_refused_with_its_line_and_the_others_are_taken(string was, string becomes, string slip)
    {
        using var written = new MemoryStream();
        LessonExport.WriteJson([LessonRecord.Good("a-1").Lesson, LessonRecord.Good("b-2").Lesson, LessonRecord.Good("c-3").Lesson], written);
        var text = Encoding.UTF8.GetString(written.ToArray());
        var second = text.IndexOf("\"b-2\"", StringComparison.Ordinal);
        var at = text.IndexOf(was, second, StringComparison.Ordinal);
        Assert.True(at > 0, slip);

        var set = Read(string.Concat(text.AsSpan(0, at), becomes, text.AsSpan(at + was.Length)));

        Assert.Equal(["a-1", "c-3"], set.Records.Select(record => record.Lesson.Id));
        var refused = Assert.Single(set.Refused);
        Assert.Equal((text[..second].Count(character => character == '\n'), "b-2"), (refused.Line, refused.Id));
        Assert.NotEmpty(refused.Reason(Language.Danish));
    }

    [Fact]
    public void A_record_without_its_first_brace_is_refused_alone()
    {
        var set = Read("[\n" + Good("a-1") + ",\n" + Good("b-2")[1..] + ",\n" + Good("c-3") + "\n]");

        Assert.Equal(["a-1", "c-3"], set.Records.Select(record => record.Lesson.Id));
        Assert.Equal((3, "b-2"), (Assert.Single(set.Refused).Line, set.Refused[0].Id));
    }

    [Fact]
    public void On_one_line_too_only_the_broken_record_is_lost()
    {
        var broken = Good("b-2").Replace("\"status\":", "\"status\"", StringComparison.Ordinal);
        var set = Read($"[{Good("a-1")},{broken},{Good("c-3")}]");

        Assert.Equal(["a-1", "c-3"], set.Records.Select(record => record.Lesson.Id));
        Assert.Equal(1, Assert.Single(set.Refused).Line);
    }

    [Theory]
    [InlineData("\"asOf\":\"2024-11\"", "\"asOf\":\"2024-11", "a quotation mark that is missing")]
    [InlineData("\"related\":[]", "\"related\":[{\"id\":\"x-1\"}],,\"contradicts\":[{\"id\":\"x-2\"}]", "objects in a list after a slip")]
    [InlineData("\"outcome\":\"Projektet ventede.\"", "\"outcome\":\"Projektet ventede.", "a text that runs on")]
    public void On_one_line_a_slip_neither_swallows_the_next_record_nor_makes_two_of_one(string was, string becomes, string slip)
    {
        var broken = Good("b-2").Replace(was, becomes, StringComparison.Ordinal);
        Assert.True(broken != Good("b-2"), slip);

        var set = Read($"[{Good("a-1")},{broken},{Good("c-3")}]");

        Assert.Equal(["a-1", "c-3"], set.Records.Select(record => record.Lesson.Id));
        Assert.Equal("b-2", Assert.Single(set.Refused).Id);
    }

    [Theory]
    [InlineData(",\n]", "a comma after the last")]
    [InlineData("\n", "no bracket at the end")]
    [InlineData("}\n]", "a brace too many")]
    [InlineData("\n]]", "a bracket too many")]
    public void A_slip_between_records_costs_none(string end, string slip)
    {
        var set = Read("[\n" + Good("a-1") + "\n" + Good("b-2") + end);

        Assert.True(set.Records.Count == 2, slip);
        Assert.Empty(set.Refused);
    }

    [Fact]
    public void A_file_that_was_cut_off_keeps_what_came_before()
    {
        var text = "[\n" + Good("a-1") + ",\n" + Good("b-2");
        for (var length = text.Length - 1; length > text.IndexOf("b-2", StringComparison.Ordinal); length--)
        {
            var set = Read(text[..length]);
            Assert.Equal("a-1", Assert.Single(set.Records).Lesson.Id);
            Assert.Equal(3, Assert.Single(set.Refused).Line);
        }
    }

    [Theory]
    [InlineData("", "FileEmpty", 1)]
    [InlineData(" \n ", "FileEmpty", 1)]
    [InlineData("id,title", "FileNotAList", 1)]
    [InlineData("\n\"tekst\"", "FileNotAList", 2)]
    [InlineData("[\n1]", "NotAnObject", 2)]
    [InlineData("[\n[{\"id\":\"a-1\"}]]", "NotAnObject", 2)]
    public void A_file_that_is_no_list_of_records_is_told_so(string text, string reason, int line)
    {
        var refused = Assert.Single(Read(text).Refused);

        Assert.Equal((reason, line), (Assert.Single(refused.Reasons).Key, refused.Line));
    }

    [Fact]
    public void An_empty_list_is_fine()
    {
        var set = Read("[]");
        Assert.Empty(set.Records);
        Assert.Empty(set.Refused);
        Assert.Empty(set.Warnings);
    }

    [Fact]
    public void An_id_that_appeared_before_is_refused_with_the_line_of_the_first()
    {
        var refused = Assert.Single(LessonFile.ReadJson(LessonRecord.File(Good("a-1"), Good("b-2"), Good("a-1"))).Refused);

        Assert.Equal((4, "a-1"), (refused.Line, refused.Id));
        Assert.Equal("id a-1 stod allerede på linje 2.", refused.Reason(Language.Danish));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_tells_the_encoding(string encoding)
    {
        var used = Encoding.GetEncoding(encoding);
        var set = LessonFile.ReadJson([.. used.Preamble, .. used.GetBytes($"[{Good("a-1")}]")]);

        Assert.StartsWith("Spørg", Assert.Single(set.Records).Lesson.Title, StringComparison.Ordinal);
        Assert.Empty(set.Warnings);
    }

    [Fact]
    public void A_file_in_ANSI_is_read_with_a_warning()
    {
        var set = LessonFile.ReadJson(Encoding.Latin1.GetBytes($"[{Good("a-1")}]"));

        Assert.StartsWith("Spørg", Assert.Single(set.Records).Lesson.Title, StringComparison.Ordinal);
        Assert.Equal("FileNotUtf8", Assert.Single(set.Warnings).Note.Key);
    }

    [Fact]
    public void A_record_with_damaged_characters_is_refused_alone()
    {
        var broken = Encoding.UTF8.GetBytes(Good("b-2"));
        broken[broken.AsSpan().IndexOf("Hjemlen"u8)] = 0xE6;
        var set = LessonFile.ReadJson([.. "[\n"u8, .. Encoding.UTF8.GetBytes(Good("a-1")), .. ",\n"u8, .. broken, .. "]"u8]);

        Assert.Equal("a-1", Assert.Single(set.Records).Lesson.Id);
        Assert.Equal(("UnreadableCharacters", 3), (Assert.Single(Assert.Single(set.Refused).Reasons).Key, set.Refused[0].Line));
    }

    private static RecordSet<ReadLesson> Read(string text) => LessonFile.ReadJson(Encoding.UTF8.GetBytes(text));
}
