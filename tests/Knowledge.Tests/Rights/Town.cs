using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.Feedback;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Tests.HandOffs;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Knowledge.Tests.Rights;

/// <summary>Three people, documents of all kinds in which they take part, and what erases them; over a store in memory.</summary>
internal sealed class Town
{
    public static readonly PersonIdentity Asta = new() { Key = "aaaaaaaa-0000-4000-8000-000000000001", Names = ["Asta Ærø"] };
    public static readonly PersonIdentity Bodil = new() { Key = "bbbbbbbb-0000-4000-8000-000000000002", Names = ["Bodil Åby"] };
    public static readonly PersonIdentity Carl = new() { Key = "cccccccc-0000-4000-8000-000000000003", Names = ["Carl Øst"] };

    private static readonly PersonIdentity[] People = [Asta, Bodil, Carl];
    private static readonly DateTimeOffset Start = new(2026, 11, 9, 9, 0, 0, TimeSpan.Zero);

    public Town()
    {
        var retention = Options.Create(new RetentionOptions());
        Archive = new PersonalArchive(
        [
            new PersonalSeatRequests(Store), new PersonalHandOffs(Store, Given.Rules, retention, Time), new PersonalDrafts(Store, retention, Time),
            new PersonalSubmissions(Store, retention),
            new PersonalLessons(Store, new LessonLibrary(Store)), new PersonalLessonVersions(Store), new PersonalNotices(Store), new PersonalFeedback(Store), new PersonalQuestions(Store),
        ]);
        Erasures = new Erasures(Archive, Store, Time);
    }

    public MemoryStore Store { get; } = new();

    public ManualTime Time { get; } = new(Start);

    public PersonalArchive Archive { get; }

    public Erasures Erasures { get; }

    /// <summary>The containers that people are in.</summary>
    public IEnumerable<Container> Containers => Archive.Places.SelectMany(place => place.Containers);

    /// <summary>Any documents in which any of the three have any part.</summary>
    public static Gen<IReadOnlyList<(Container Container, NewDocument Document)>> Any
        => OneOf().ListOf(12).Select(made => (IReadOnlyList<(Container, NewDocument)>)[.. made.Select((make, n) => make($"d{n}"))]);

    /// <summary>Everything that is stored, container by container.</summary>
    public async Task<IReadOnlyList<(Container Container, StoredDocument Document)>> AllAsync()
    {
        var all = new List<(Container, StoredDocument)>();
        foreach (var container in Containers.Append(ErasureDocument.Container))
        {
            await foreach (var document in Store.QueryAsync(container, new DocumentQuery(), default))
            {
                all.Add((container, document));
            }
        }

        return all;
    }

    public async Task FillAsync(IEnumerable<(Container Container, NewDocument Document)> documents)
    {
        foreach (var (container, document) in documents)
        {
            await Store.CreateAsync(container, document, default);
        }
    }

    private static Gen<Func<string, (Container, NewDocument)>> OneOf() => Gen.OneOf(Questions, Feedback, HandOffs, Drafts, Requests, Notices, Lessons);

    private static Gen<PersonIdentity> Person => Gen.Elements(People);

    /// <summary>Texts that name somebody only in documents that hold them, as far as the document sees to that.</summary>
    private static Gen<string> Said(params PersonIdentity[] by)
        => Gen.Elements(by.SelectMany(person => new[] { "Må vi det?", $"Spørg {person.Names[0]}, tak", $"{person.Names[0].ToUpperInvariant()}s svar: \"ja\"" }).ToArray());

    private static Gen<Func<string, (Container, NewDocument)>> Questions
        => from person in Person from text in Said(person)
           select new Func<string, (Container, NewDocument)>(id => (QuestionLog.Container, Document(id, new AskedQuestion
           {
               Id = id, Text = text, Language = Language.Danish, Verdict = Verdict.None, PersonKey = person.Key, Conversation = ConversationKind.Personal, AskedAt = Start,
           })));

    private static Gen<Func<string, (Container, NewDocument)>> Feedback
        => from person in Person from text in Said(person)
           select new Func<string, (Container, NewDocument)>(id => (FeedbackLog.Container, Document(id, new LessonFeedback(id, text, "kl-001", true, person.Key, Start))));

    private static Gen<Func<string, (Container, NewDocument)>> HandOffs
        => from asker in Person from contact in Person from follower in Person from moves in Gen.Choose(0, 6) from text in Said(asker, contact) from answer in Said(asker, contact)
           select new Func<string, (Container, NewDocument)>(id =>
           {
               var desk = Given.Law with { Name = contact.Names[0], PersonKey = contact.Key, DeputyKey = follower.Key, DeputyName = follower.Names[0] };
               var (ask, answering) = (Actor.Person(asker.Key, name: asker.Names[0]), Actor.Person(contact.Key, ["kl-jura"], name: contact.Names[0]));
               var sent = (Accepted)Given.Rules.Send(id, "m", ask, Given.SharedQuestion with { Text = text }, desk, PlaceInLine.Contact, Start);
               var (handOff, outbox) = (sent.HandOff, Announcements.Of(null, sent, Outbox.Empty));
               (Move, Actor)[] all = [(new Follow(), Actor.Person(follower.Key)), (new Suggest(answer, "Faxe Kommune"), Actor.Person(follower.Key, name: follower.Names[0])), (new Accept(), answering), (new GiveAnswer(answer), answering), (new ConfirmSolved(), ask), (new MarkSeen(), answering)];
               foreach (var ((move, actor), n) in all.Take(moves).Select((move, n) => (move, n)))
               {
                   if (Given.Rules.Decide(handOff, $"m{n}", move, actor, Start) is Accepted done)
                   {
                       (handOff, outbox) = (done.HandOff, Announcements.Of(handOff, done, outbox));
                   }
               }

               outbox = outbox.Adopt(new CardPlace(Recipient.Person(contact.Key), "a:chat", "1"));
               return (HandOffDocument.Container, HandOffDocument.Of(handOff, outbox, TimeSpan.FromDays(90)) with { Key = new(id, id) });
           });

    private static Gen<Func<string, (Container, NewDocument)>> Drafts
        => from asker in Person from answerer in Person from approves in Gen.Elements(true, false) from text in Said(asker, answerer)
           select new Func<string, (Container, NewDocument)>(id =>
           {
               var origin = Tests.Drafts.GivenDrafts.Origin with { AskerKey = asker.Key, AnswererKey = answerer.Key };
               var made = (DraftAccepted)DraftRules.Propose(id, "m", origin, Tests.Drafts.GivenDrafts.Text with { Outcome = text }, Actor.Person(asker.Key), false, Start);
               var outbox = DraftAnnouncements.Of(made, Outbox.Empty);
               if (approves && DraftRules.Decide(made.Draft, "m2", new ApproveDraft(made.Draft.Text, 1), Actor.Person(asker.Key), Start) is DraftAccepted approved)
               {
                   (made, outbox) = (approved, DraftAnnouncements.Of(approved, outbox));
               }

               return (DraftDocument.Container, DraftDocument.Of(made.Draft, outbox, TimeSpan.FromDays(90)));
           });

    private static Gen<Func<string, (Container, NewDocument)>> Requests
        => from person in Person from decider in Person from decided in Gen.Elements(true, false)
           select new Func<string, (Container, NewDocument)>(id =>
           {
               var request = new SeatRequest
               {
                   Id = id, ContactId = "kl-jura", PersonKey = person.Key, UserId = person.Key, Name = person.Names[0], AskedAt = Start,
                   Status = decided ? SeatRequestStatus.Refused : SeatRequestStatus.Pending, DecidedBy = decided ? decider.Key : null, DecidedAt = decided ? Start : null,
               };
               var outbox = SeatMessages.Asked(request).Adopt(new CardPlace(Recipient.Person(decider.Key), "a:admin", "7"));
               return (SeatRequestDocument.Container, SeatRequestDocument.Of(request, outbox).ToWrite());
           });

    private static Gen<Func<string, (Container, NewDocument)>> Notices
        => from person in Person
           select new Func<string, (Container, NewDocument)>(id => (NoticeDocument.Container, NoticeDocument.Of(
               new Notice(NoticeKind.GivenUp, id, null, Start), Outbox.Empty.Add(new Delivery("1", Recipient.Person(person.Key), DeliveryKind.Note, "1", Start)))));

    private static Gen<Func<string, (Container, NewDocument)>> Lessons
        => from person in Person from text in Said(person)
           select new Func<string, (Container, NewDocument)>(id => (LessonDocument.Container, new LessonDocument(
               LessonBuilder.ALesson("erf-" + id).Build() with { Owner = person.Key, Problem = text }, null).ToWrite()));

    private static NewDocument Document<T>(string id, T content)
        => new(new DocumentKey(id, id), JsonSerializer.Serialize(content, LessonJson.Options), Start.AddDays(90));
}
