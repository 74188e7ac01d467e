using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Lessons;

public class LessonValidatorTests
{
    [Fact]
    public void A_good_record_is_taken_with_all_its_fields()
    {
        var result = LessonRecord.Good().Validate();

        Assert.Empty(result.Reasons);
        Assert.Empty(result.Warnings);
        var lesson = result.Lesson!;
        Assert.Equal(LessonStatus.PartlySolved, lesson.Status);
        Assert.Equal(Phase.GoLive, lesson.Phase);
        Assert.Equal(["GDPR", "hjemmel"], lesson.Keywords);
        Assert.Equal(new SourceReference("pixi", "1-2"), lesson.Source);
        Assert.Equal(["may we?"], lesson.Asks.En);
        Assert.Null(lesson.Action);
        Assert.Equal((Visibility.Everyone, 1), (lesson.Visibility, lesson.Version));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("title")]
    [InlineData("problem")]
    [InlineData("status")]
    [InlineData("evidence")]
    [InlineData("category")]
    [InlineData("sector")]
    [InlineData("asOf")]
    public void A_record_is_refused_without_a_field_that_must_be_there(string field)
    {
        LessonReadResult[] results =
        [
            LessonRecord.Good().Without(field).Validate(),
            LessonRecord.Good().With(field, null).Validate(),
            LessonRecord.Good().With(field, "").Validate(),
            LessonRecord.Good().With(field, " \t\n").Validate(),
        ];

        Assert.All(results, result =>
        {
            Assert.Null(result.Lesson);
            Assert.Equal($"{field} mangler.", Assert.Single(result.Reasons).Text(Language.Danish));
            Assert.Equal($"{field} is missing.", Assert.Single(result.Reasons).Text(Language.English));
        });
    }

    [Theory]
    [InlineData("status")]
    [InlineData("evidence")]
    [InlineData("adviceBasis")]
    [InlineData("category")]
    [InlineData("experienceType")]
    [InlineData("phase")]
    [InlineData("sector")]
    [InlineData("visibility")]
    public void A_record_is_refused_for_an_unknown_value_of_an_enumeration_or_one_of_another_type(string field)
    {
        JsonNode?[] values = ["no-such", "Any", "1", 1, true, new JsonArray("any"), new JsonObject()];

        Assert.All(values, value =>
        {
            var result = LessonRecord.Good().With(field, value).Validate();
            Assert.Null(result.Lesson);
            Assert.Equal("UnknownValue", Assert.Single(result.Reasons).Key);
        });
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2024-1")]
    [InlineData("11-2024")]
    [InlineData("2024-11-01")]
    [InlineData("2024-11\n")]
    [InlineData(" 2024-11")]
    [InlineData("２０２４-11")]
    public void A_record_is_refused_when_asOf_is_no_month(string asOf)
        => Assert.Equal("BadMonth", Assert.Single(LessonRecord.Good().With("asOf", asOf).Validate().Reasons).Key);

    [Theory]
    [InlineData("ab")]
    [InlineData("-abc")]
    [InlineData("Abc")]
    [InlineData("a_c")]
    [InlineData("a c")]
    [InlineData("æøå")]
    [InlineData("abc\n")]
    [InlineData("a1234567890123456789012345678901234567890123456789012345678901")]
    public void A_record_is_refused_when_the_id_has_another_form(string id)
        => Assert.Equal("BadId", Assert.Single(LessonRecord.Good(id).Validate().Reasons).Key);

    [Theory]
    [InlineData("abc")]
    [InlineData("0-0")]
    [InlineData("a123456789012345678901234567890123456789012345678901234567890")]
    public void An_id_of_the_right_form_is_taken(string id) => Assert.Equal(id, LessonRecord.Good(id).Lesson.Id);

    [Theory]
    [InlineData("title", 200)]
    [InlineData("problem", 4000)]
    [InlineData("action", 4000)]
    [InlineData("outcome", 4000)]
    [InlineData("organisation", 4000)]
    public void A_text_may_be_so_long_and_no_longer(string field, int longest)
    {
        Assert.NotNull(LessonRecord.Good().With(field, new string('å', longest)).Validate().Lesson);
        Assert.Equal("TooLong", Assert.Single(LessonRecord.Good().With(field, new string('å', longest + 1)).Validate().Reasons).Key);
    }

    [Fact]
    public void Texts_in_lists_may_be_no_longer_either()
    {
        var tooLong = new string('a', 4001);

        Assert.Equal("TooLong", Assert.Single(LessonRecord.Good().With("keywords", new JsonArray(tooLong)).Validate().Reasons).Key);
        var asks = LessonRecord.Good().With("asks", new JsonObject { ["da"] = new JsonArray(tooLong) }).Validate();
        Assert.Equal("asks.da er på 4001 tegn; højst 4000.", Assert.Single(asks.Reasons).Text(Language.Danish));
    }

    [Fact]
    public void All_reasons_are_told_at_once()
        => Assert.Equal(
            ["Missing", "UnknownValue", "BadMonth"],
            LessonRecord.Good().Without("title").With("status", "løst").With("asOf", "i år").Validate().Reasons.Select(reason => reason.Key));

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("\"tekst\"")]
    public void What_is_no_object_is_refused(string json)
        => Assert.Equal("NotAnObject", Assert.Single(LessonValidator.Validate(JsonSerializer.Deserialize<JsonElement>(json)).Reasons).Key);

    [Theory]
    [InlineData("asks", "NoAsks")]
    [InlineData("source", "NoSource")]
    [InlineData("phase", "DefaultUsed")]
    [InlineData("adviceBasis", "DefaultUsed")]
    [InlineData("experienceType", "DefaultUsed")]
    public void A_record_without_it_is_taken_with_a_warning(string field, string warning)
    {
        var result = LessonRecord.Good().Without(field).Validate();

        Assert.NotNull(result.Lesson);
        Assert.Equal(warning, Assert.Single(result.Warnings).Key);
    }

    [Fact]
    public void Everything_else_is_taken_with_a_warning()
    {
        var result = LessonRecord.Good()
            .With("noget", "andet").With("secondHand", "måske").With("keywords", 7).With("source", "pixi").With("organisation", new JsonArray()).With("version", -1)
            .Validate();

        Assert.NotNull(result.Lesson);
        Assert.Equal(
            ["NoSource", "TakenAsText", "UnknownField", "WrongType", "WrongType", "WrongType", "WrongType"],
            result.Warnings.Select(warning => warning.Key).Order());
        Assert.Equal(["7"], result.Lesson.Keywords);
    }

    [Fact]
    public void Personal_data_is_masked_in_every_text_with_a_warning()
    {
        const string Cpr = "120190-1234";
        var lesson = LessonRecord.Good();
        foreach (var field in (string[])["title", "problem", "action", "outcome", "project", "projectId", "organisation", "supplier", "owner"])
        {
            lesson.With(field, $"x {Cpr}");
        }

        foreach (var field in (string[])["technology", "keywords", "related", "contradicts"])
        {
            lesson.With(field, new JsonArray($"x {Cpr}"));
        }

        lesson.With("source", new JsonObject { ["document"] = Cpr, ["lines"] = Cpr })
            .With("asks", new JsonObject { ["da"] = new JsonArray(Cpr), ["en"] = new JsonArray(Cpr) });
        var result = lesson.Validate();

        Assert.DoesNotContain(Cpr, JsonSerializer.Serialize(result.Lesson, LessonJson.Options), StringComparison.Ordinal);
        Assert.Equal(17, result.Warnings.Count);
        Assert.All(result.Warnings, warning => Assert.Equal("Masked", warning.Key));
    }

    [Fact]
    public void Line_numbers_of_a_source_are_no_telephone_numbers()
        => Assert.Equal("2345 6789", LessonRecord.Good().With("source", new JsonObject { ["document"] = "pixi", ["lines"] = "2345 6789" }).Lesson.Source!.Lines);

    [Fact]
    public void An_id_that_is_a_CPR_number_is_refused_and_not_repeated()
    {
        var result = LessonRecord.Good("120190-1234").Validate();

        Assert.Equal("IdIsPersonal", Assert.Single(result.Reasons).Key);
        Assert.Null(result.Id);
    }

    [Fact]
    public void A_title_that_masking_made_too_long_is_cut_so_that_it_can_be_read_again()
    {
        var result = LessonRecord.Good().With("title", new string('a', 190) + " 20304050").Validate();

        Assert.Equal(200, result.Lesson!.Title.Length);
        Assert.Equal(["Masked", "Shortened"], result.Warnings.Select(warning => warning.Key));
    }

    [Fact]
    public void White_space_around_texts_is_taken_away_and_blank_ones_are_none()
    {
        var lesson = LessonRecord.Good().With("title", "  Titel\n").With("action", "  ").With("keywords", new JsonArray(" a ", " ", null)).Lesson;

        Assert.Equal("Titel", lesson.Title);
        Assert.Null(lesson.Action);
        Assert.Equal(["a"], lesson.Keywords);
    }
}
