using System.Text.Json;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Numbers;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Knowledge.Tests.Numbers;

/// <summary>A store in memory in which people have asked, and instances of the bot that count it.</summary>
internal sealed class NumbersOffice
{
    private int asked;

    public MemoryStore Store { get; } = new();

    /// <summary>A Wednesday, 25 November 2026, in week 48.</summary>
    public ManualTime Time { get; } = new();

    public RetentionOptions Retention { get; } = new();

    /// <summary>One instance; each has an own, as after a restart.</summary>
    public NumbersService Instance => new(
        new EventReader(Store, SeedData.Index([LessonBuilder.ALesson("law").In(Category.Legal).Build(), LessonBuilder.ALesson("data").In(Category.Data).Build()])),
        new WeekShelf(Store), Options.Create(Retention), Time);

    public Task AskAsync(DateTimeOffset at, Verdict verdict, string hit = "law", bool isAside = false) => new QuestionLog(Store, Options.Create(Retention)).RecordAsync(
        new AskedQuestion
        {
            Id = $"q-{++asked}", Text = "Må vi?", Language = Language.Danish, Verdict = verdict, Hits = [hit], PersonKey = "p", Conversation = ConversationKind.Personal, AskedAt = at,
            IsAside = isAside,
        },
        default);

    public Task PutAsync(HandOff handOff) => Store.CreateAsync(HandOffRegister.Container, HandOffDocument.Of(handOff, Outbox.Empty, Retention.HandOffs), default);

    /// <summary>As when what was asked has expired.</summary>
    public async Task ForgetAsync()
    {
        foreach (var container in new[] { QuestionLog.Container, HandOffRegister.Container })
        {
            foreach (var document in await Store.QueryAsync(container, new DocumentQuery(), default).ToListAsync())
            {
                await Store.DeleteAsync(container, document.Key, null, default);
            }
        }
    }

    /// <summary>What is kept, as it is written.</summary>
    public async Task<IReadOnlyDictionary<string, string>> KeptAsync()
        => (await new WeekShelf(Store).AllAsync(default)).ToDictionary(week => week.Key, week => JsonSerializer.Serialize(week.Value, LessonJson.Options));
}
