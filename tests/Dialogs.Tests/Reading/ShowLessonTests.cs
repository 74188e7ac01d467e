using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Dialogs.Tests.Reading;

public sealed class ShowLessonTests
{
    private readonly Conversation mette = new();

    [Theory]
    [InlineData("vis erfaring speciale-001")]
    [InlineData("Vis mig erfaring SPECIALE-001.")]
    [InlineData("  vis erfaringen »speciale-001«")]
    [InlineData("åbn erfaring speciale-001")]
    [InlineData("show lesson speciale-001")]
    [InlineData("https://erfaringer.example.dk/lessons/speciale-001")]
    [InlineData("https://erfaringer.example.dk/lessons/speciale-001/?fra=mail")]
    public async Task A_lesson_is_shown_by_its_id_or_its_link(string text)
    {
        var reply = await mette.SayAsync<ShownLessonReply>(text);

        Assert.Equal(("speciale-001", 0), (reply.Lesson.Id, reply.Part));
    }

    [Theory]
    [InlineData("vis erfaring speciale-999", "Den erfaring kan jeg ikke finde.")]
    [InlineData("show the lesson speciale-999", "I cannot find that lesson.")]
    [InlineData("https://erfaringer.example.dk/lessons/findes-ikke", "Den erfaring kan jeg ikke finde.")]
    public async Task One_that_there_is_not_is_not_found(string text, string sentence)
        => Assert.Equal(sentence, (await mette.SayAsync(text)).Text);

    [Theory]
    [InlineData("vis erfaringer med samtykke til at optage opkald")]
    [InlineData("vis erfaring samtykke")]
    [InlineData("Hvad siger vis erfaring speciale-001?")]
    [InlineData("vis erfaring")]
    public async Task What_only_sounds_like_it_remains_a_question(string text)
    {
        var reply = (await mette.SayAsync(text)).Value;

        Assert.IsNotType<ShownLessonReply>(reply);
        Assert.Single(mette.Knowledge.Logs.Questions);
    }

    [Fact]
    public async Task An_id_that_is_a_word_is_one_where_there_is_such_a_lesson()
    {
        var talk = new Conversation([ALesson("samtykke").Build()]);

        Assert.Equal("samtykke", (await talk.SayAsync<ShownLessonReply>("vis erfaring samtykke")).Lesson.Id);
    }

    [Fact]
    public async Task Only_who_may_see_a_lesson_is_shown_it_and_nobody_else_learns_that_it_is_there()
    {
        Lesson[] lessons =
        [
            ALesson("kun-os-1").From("Roskilde Kommune", Sector.Municipality).VisibleTo(Visibility.Organisation).Build(),
            ALesson("kunos").From("Roskilde Kommune", Sector.Municipality).VisibleTo(Visibility.Organisation).Build(),
        ];
        var stranger = new Conversation(lessons);
        var colleague = new Conversation(lessons) { Person = new Person("bo", new Reader("Roskilde Kommune", Sector.Municipality), [Role.Reader]) };

        foreach (var text in new[] { "vis erfaring kun-os-1", "https://erfaringer.example.dk/lessons/kun-os-1", "vis erfaring kunos" })
        {
            Assert.NotNull(await colleague.SayAsync<ShownLessonReply>(text));
            Assert.IsNotType<ShownLessonReply>((await stranger.SayAsync(text)).Value);
        }

        Assert.Equal((await stranger.SayAsync("vis erfaring kun-os-2")).Text, (await stranger.SayAsync("vis erfaring kun-os-1")).Text);
    }

    [Fact]
    public async Task The_other_parts_of_a_long_lesson_are_read_under_the_same_right()
    {
        var lesson = ALesson("kun-os-1").From("Roskilde Kommune", Sector.Municipality).VisibleTo(Visibility.Organisation).Build();
        var reading = new Conversation([lesson]).Knowledge.Reading;
        var colleague = new Person("bo", new Reader("Roskilde Kommune", Sector.Municipality), [Role.Reader]);

        Assert.Equal(1, Assert.IsType<ShownLessonReply>(reading.Show("kun-os-1", 1, colleague, Language.English).Reply).Part);
        Assert.Equal("I cannot find that lesson.", reading.Show("kun-os-1", 1, Person.Unknown("x"), Language.English).Sentence);
    }
}
