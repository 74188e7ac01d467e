namespace TeamsPilotBot.Knowledge.Answers.Intents;

/// <summary>What a message wants, as far as its words tell.</summary>
public enum Intent
{
    /// <summary>A greeting or a wish for help.</summary>
    Help,

    /// <summary>To log an experience.</summary>
    Log,

    /// <summary>To find a person.</summary>
    Contact,

    /// <summary>To look something up in the registry of projects.</summary>
    Registry,

    /// <summary>Words about how far a project is; a look-up in the registry if the message also names a project.</summary>
    State,

    /// <summary>A project in the singular.</summary>
    Project,

    /// <summary>Words of the world that the bot is there for; a message without any, to which nothing is found, is outside its purpose.</summary>
    Domain,

    /// <summary>Subjects that people ask any bot about and that have nothing to do with this one.</summary>
    Outside,

    /// <summary>What came of something, measured: a plan or an expectation is no answer to it.</summary>
    Result,

    /// <summary>More of what was shown.</summary>
    More,

    /// <summary>A guide, a tool, a template or a network.</summary>
    Resource,

    /// <summary>Personal data: whatever else a question is about, the data protection officer is to be asked.</summary>
    Privacy,

    /// <summary>A concrete citizen or patient.</summary>
    Case,

    /// <summary>Thanks, and nothing else.</summary>
    Thanks,

    /// <summary>That it is fine, and nothing else.</summary>
    Approval,

    /// <summary>A yes or a no, to a question that the bot did not ask.</summary>
    YesOrNo,

    /// <summary>That it helped or did not, and nothing else.</summary>
    Feedback,

    /// <summary>Who the person is or what their project is called.</summary>
    Introduction,

    /// <summary>To see what the person has asked contacts.</summary>
    MyQuestions,

    /// <summary>To see what waits for the person as a contact.</summary>
    MyQueue,

    /// <summary>To see all that waits, for administrators.</summary>
    AllWaiting,

    /// <summary>To fill a contact.</summary>
    Seat,

    /// <summary>To look after the directory of contacts, for administrators.</summary>
    Directory,

    /// <summary>To look after the bot, for administrators.</summary>
    Administration,

    /// <summary>To see and give roles, for administrators.</summary>
    Roles,

    /// <summary>To see and change whose people are let in, for administrators.</summary>
    Tenants,

    /// <summary>To see whether the bot is set up well, for administrators.</summary>
    Setup,

    /// <summary>That the person is away.</summary>
    Away,

    /// <summary>That the person is back.</summary>
    Back,

    /// <summary>That the person is a contact no more.</summary>
    Leave,

    /// <summary>To see what did not arrive, for administrators.</summary>
    Undelivered,

    /// <summary>To see the drafts of lessons that wait for the person.</summary>
    MyDrafts,

    /// <summary>To see which lessons the person stands for.</summary>
    OwnLessons,

    /// <summary>To see which lessons nobody answers for, for curators.</summary>
    OwnerlessLessons,

    /// <summary>To see which questions recur, for contacts and administrators.</summary>
    Recurring,

    /// <summary>To see a lesson, whose id follows.</summary>
    ShowLesson,

    /// <summary>The annual report of the person's own authority.</summary>
    AnnualReport,

    /// <summary>To get all that is stored about the person.</summary>
    MyData,

    /// <summary>To be erased.</summary>
    EraseMe,

    /// <summary>To see the experiences that wait for a curator.</summary>
    ReviewQueue,

    /// <summary>To see the experiences that the person has told.</summary>
    MyExperiences,

    /// <summary>To go on with an experience that waits.</summary>
    GoOn,

    /// <summary>To put off the experience that is being told.</summary>
    TellLater,

    /// <summary>To go back a step in the experience that is being told.</summary>
    TellBack,

    /// <summary>To pass over a step of the experience that is being told.</summary>
    TellSkip,

    /// <summary>Not to tell the experience after all.</summary>
    TellCancel,

    /// <summary>To send the experience that is being told.</summary>
    TellSend,

    /// <summary>To get the weekly digest, or to change how it comes.</summary>
    Digest,

    /// <summary>To see which channels get the weekly digest, for administrators.</summary>
    AllDigests,

    /// <summary>To say how it goes with the person's project.</summary>
    CheckIn,

    /// <summary>To see what the check-ins come to, for contacts, curators and administrators.</summary>
    CheckInTotals,

    /// <summary>Which project the person leads.</summary>
    LeadsProject,

    /// <summary>To see the projects that the person leads.</summary>
    OwnProjects,

    /// <summary>To find others to talk with about the person's project.</summary>
    FindPeople,

    /// <summary>To see where all projects stand.</summary>
    Portfolio,

    /// <summary>To see where the person's own project stands.</summary>
    OwnPlace,

    /// <summary>To see where a project stands, whose name follows.</summary>
    ProjectPlace,

    /// <summary>To see what is known and what is missing by area and phase, for contacts, curators and administrators.</summary>
    Gaps,

    /// <summary>To see what is asked, answered, solved and logged, in numbers, for curators and administrators.</summary>
    Numbers,

    /// <summary>To see and change the authority's own search words, for administrators and, to see, for curators.</summary>
    SearchWords,

    /// <summary>To get the lessons as a file, or to send some in, for administrators.</summary>
    LessonFiles,
}
