using TeamsPilotBot.Playground.Tests.Running;

namespace TeamsPilotBot.Playground.Tests;

/// <summary>A question on its way from one person to another and back, each in a Playground of their own.</summary>
[Collection(nameof(PlaygroundFixture))]
public sealed class HandOffTests(PlaygroundFixture playground)
{
    private const string Question = "Hvordan laver vi en kontrakt til en eksplorativ AI-løsning?";
    private const string Answer = "Brug KL's bilag til udviklingskontrakter: aftal faser med en udgang efter hver, og betal for tid og ikke for resultat.";

    [Fact]
    public Task A_question_goes_to_a_contact_and_comes_back_answered_and_solved() => playground.Play(async scene =>
    {
        var jonas = await scene.Enter(Person.Jonas);
        var mette = await scene.Enter(Person.Mette);

        await mette.Say(Question);
        await mette.SeesButton("Spørg en kontaktperson");
        await mette.Click("Spørg en kontaktperson");
        await mette.SeesButton("Send");
        await mette.Screenshot("hand-off-1-preview", from: Question);
        await mette.Click("Send");
        await mette.SeesCard("Sendt", Question);
        await mette.Screenshot("hand-off-2-sent");

        await jonas.Sees(Question);
        await jonas.SeesCard(Question, "Mette Holm");
        await jonas.Screenshot("hand-off-3-contact");
        await jonas.Click("Undersøges");
        await jonas.SeesNoButton("Undersøges");
        await jonas.SeesCard("Undersøges");
        await mette.Sees("er i gang med at undersøge");

        await jonas.Click("Svar");
        await jonas.Screenshot("hand-off-4-answering");
        await jonas.SendFrom("Svar", "Dit svar", Answer, "Send svaret");
        await jonas.SeesCard("Besvaret", Answer);
        await jonas.Screenshot("hand-off-5-answered");

        await mette.SeesCard("Besvaret", Answer);
        await mette.Screenshot("hand-off-6-asker");
        await mette.Click("Ja, det løste det");
        await mette.SeesCard("Du har sagt, at det er løst");
        await mette.Screenshot("hand-off-7-solved");
        await jonas.SeesCard("siger, at svaret løste problemet");
        await jonas.Screenshot("hand-off-8-contact-solved");

        await mette.Click("Gør det til en erfaring");
        await mette.SeesButton("Godkend");
        await mette.Screenshot("hand-off-9-draft");
        await mette.Click("Godkend");
        await mette.SeesNoButton("Godkend");
        await jonas.SeesButton("Godkend");
        await jonas.Screenshot("hand-off-10-draft-contact");
        await jonas.Click("Godkend");
        await jonas.SeesCard("kurator");
        await jonas.Screenshot("hand-off-11-draft-approved");
    });

    [Fact]
    public Task What_was_asked_and_what_waits_is_listed_for_each() => playground.Play(async scene =>
    {
        var kirsten = await scene.Enter(Person.Kirsten);
        var mette = await scene.Enter(Person.Mette);
        await mette.Say(Questions.Consent);
        await mette.SeesButton("Spørg en kontaktperson");
        await mette.Click("Spørg en kontaktperson");
        await mette.SeesButton("Send");
        await mette.Screenshot("hand-off-administrators-preview");
        await mette.Click("Send");
        await mette.SeesCard("Administratoren af botten har dit spørgsmål");

        await kirsten.SeesCard(Questions.Consent, "Mette Holm");
        await kirsten.Screenshot("hand-off-administrator");
        await kirsten.Say("alt der venter");
        await kirsten.SeesCard("Alt, der venter", Questions.Consent);
        await kirsten.Screenshot("hand-off-waiting");
        await kirsten.Say("kontaktpersoner");
        await kirsten.SeesCard("KL");
        await kirsten.Screenshot("directory-contacts");

        await mette.Say("mine spørgsmål");
        await mette.SeesCard("Dine spørgsmål", Questions.Consent);
        await mette.Screenshot("hand-off-mine");
    });
}
