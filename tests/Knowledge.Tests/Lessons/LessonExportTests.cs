using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Lessons;

public class LessonExportTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get),
        Gen.Elements("2024-11", "'2024-11", "''nov-24", "1-2", "=1+1", "'=x", "''", "a|b", "a\\", "\\|", "linje\r\nskift", "\"citat\"", "æøå 😀", ";", ",", "+45", "@x", "\u2028", "-", "ring 20304050", "<b>&amp;"));

    private static Gen<string[]> List => Text.ArrayOf().Select(items => items.Take(3).ToArray());

    /// <summary>Lessons as they come out of the validator, whatever went in.</summary>
    private static Gen<Lesson> Lesson
        => from texts in Text.ArrayOf(6)
           from keywords in List
           from technology in List
           from asks in List
           from visibility in Gen.Elements("everyone", "sector", "organisation")
           from version in Gen.Choose(1, 3)
           from number in Gen.Choose(0, 9999)
           let result = LessonRecord.Good($"erf-{number}")
               .With("title", texts[0]).With("problem", texts[1]).With("action", texts[2]).With("outcome", texts[3])
               .With("organisation", texts[4]).With("owner", texts[5]).With("keywords", Array(keywords)).With("technology", Array(technology))
               .With("asks", new JsonObject { ["da"] = Array(asks), ["en"] = Array(technology) })
               .With("visibility", visibility).With("version", version)
               .Validate()
           where result.Lesson is not null
           select result.Lesson;

    private static Gen<Lesson[]> Lessons => Lesson.ListOf().Select(lessons => lessons.DistinctBy(lesson => lesson.Id).ToArray());

    [Fact]
    public void What_is_exported_as_JSON_and_read_again_is_exported_as_the_same_bytes()
        => Properties.Hold(Lessons, lessons =>
        {
            var bytes = Json(lessons);
            var set = LessonFile.ReadJson(bytes);

            Assert.Empty(set.Refused);
            Assert.Equal(lessons.OrderBy(lesson => lesson.Id, StringComparer.Ordinal), set.Records.Select(record => record.Lesson));
            Assert.Equal(bytes, Json(set.Records.Select(record => record.Lesson)));
        }, times: 100);

    [Fact]
    public void What_is_exported_as_CSV_and_read_again_is_the_same_lessons_and_bytes()
        => Properties.Hold(Lessons, lessons =>
        {
            var bytes = Csv(lessons);
            var set = LessonFile.ReadCsv(bytes);

            Assert.Equal(lessons.Length, set.Records.Count);
            Assert.Equal(lessons.OrderBy(lesson => lesson.Id, StringComparer.Ordinal), set.Records.Select(record => record.Lesson));
            Assert.Equal(bytes, Csv(set.Records.Select(record => record.Lesson)));
        }, times: 60);

    [Fact]
    public void What_is_exported_for_Excel_and_read_again_is_the_same_lessons_and_bytes()
        => Properties.Hold(Lessons, lessons =>
        {
            var bytes = Excel(lessons);
            var set = LessonFile.ReadCsv(bytes);

            Assert.Equal(lessons.OrderBy(lesson => lesson.Id, StringComparer.Ordinal), set.Records.Select(record => record.Lesson));
            Assert.Equal(bytes, Excel(set.Records.Select(record => record.Lesson)));
        }, times: 60);

    [Fact]
    public void Danish_Excel_can_open_it_as_it_is()
    {
        var bytes = Excel([LessonRecord.Good().With("title", "=1+1").With("problem", "Blå;bær").Lesson]);

        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        var text = Encoding.UTF8.GetString(bytes.AsSpan(3));
        Assert.StartsWith("id;title;problem;", text, StringComparison.Ordinal);
        Assert.Contains(";'=1+1;\"Blå;bær\";", text, StringComparison.Ordinal);
        Assert.Contains(";ja;", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("2024-11", true)]
    [InlineData("1-2", true)]
    [InlineData("nov-24", true)]
    [InlineData("3. maj", true)]
    [InlineData("1e5", true)]
    [InlineData("12:30", true)]
    [InlineData("'2024-11", true)]
    [InlineData("marketing", false)]
    [InlineData("5 kommuner", false)]
    [InlineData("'t Hooft", false)]
    public void A_text_that_Excel_would_make_a_date_or_a_number_of_is_kept_a_text(string text, bool guarded)
    {
        Assert.Equal(guarded ? "'" + text : text, FormulaGuard.GuardForExcel(text));
        Assert.Equal(text, FormulaGuard.Unguard(FormulaGuard.GuardForExcel(text)));
        Assert.Equal(text, FormulaGuard.Unguard(FormulaGuard.Guard(text)));
    }

    [Fact]
    public void The_seed_lessons_are_exported_as_the_seed_file_has_them()
    {
        var seed = File.ReadAllText(SeedFiles.PathOf("lessons.json"));
        var set = LessonFile.Load(SeedFiles.PathOf("lessons.json"));

        var exported = JsonDocument.Parse(Json(set.Records.Select(record => record.Lesson))).RootElement.EnumerateArray()
            .Select(record => record.GetRawText()).Order(StringComparer.Ordinal);
        var given = JsonDocument.Parse(seed).RootElement.EnumerateArray().Select(record => record.GetRawText()).Order(StringComparer.Ordinal);
        Assert.Equal(given, exported);
    }

    [Fact]
    public void The_seed_lessons_survive_CSV()
    {
        var seed = LessonFile.Load(SeedFiles.PathOf("lessons.json")).Records.Select(record => record.Lesson).ToList();
        var set = LessonFile.ReadCsv(Csv(seed));

        Assert.Empty(set.Refused);
        Assert.Equal(seed.OrderBy(lesson => lesson.Id, StringComparer.Ordinal), set.Records.Select(record => record.Lesson));
    }

    [Fact]
    public void A_spreadsheet_is_given_no_formula_to_run()
    {
        var row = Encoding.UTF8.GetString(Csv([LessonRecord.Good().With("title", "=HYPERLINK(\"http://x\")").Lesson]));

        Assert.Contains("\"'=HYPERLINK", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_may_see_a_lesson_is_written_where_it_is_not_everyone()
    {
        var lesson = LessonRecord.Good().With("visibility", "sector").Lesson;
        var read = LessonFile.ReadJson(Json([lesson])).Records[0];

        Assert.Equal(Visibility.Sector, read.Lesson.Visibility);
        Assert.True(read.StatesVisibility);
        Assert.DoesNotContain("visibility", Encoding.UTF8.GetString(Json([lesson with { Visibility = Visibility.Everyone }])), StringComparison.Ordinal);
    }

    private static JsonArray Array(IEnumerable<string> items) => new([.. items.Select(item => (JsonNode)item)]);

    private static byte[] Json(IEnumerable<Lesson> lessons)
    {
        using var written = new MemoryStream();
        LessonExport.WriteJson(lessons, written);
        return written.ToArray();
    }

    private static byte[] Excel(IEnumerable<Lesson> lessons)
    {
        using var written = new MemoryStream();
        LessonExport.WriteExcel(lessons, written);
        return written.ToArray();
    }

    private static byte[] Csv(IEnumerable<Lesson> lessons)
    {
        using var written = new MemoryStream();
        LessonExport.WriteCsv(lessons, written);
        return written.ToArray();
    }
}
